import Documents
import Questionnaires
import Reasoning
import Scenarios
import Testing
import Wording

@testable import Reports
@testable import Letters

/// Letters to those who know what is open, and what others will ask for.
struct LetterTests {
  let shipped: Shipped
  let today: CalendarDate

  init() throws {
    shipped = try Shipped()
    today = try #require(CalendarDate(iso: "2026-11-28"))
  }

  /// A rota tool that a firm bought, with these answers in place of some.
  private func analysis(
    _ changes: [String: Answer] = [:], on day: CalendarDate? = nil
  ) throws -> Analysis {
    let scenario = try #require(shipped.scenarios.first { $0.id.text == "short-ranker" })
    var answers = scenario.answers
    for (question, answer) in changes { answers[try #require(QuestionID(question))] = answer }
    return Analysis(shipped.reasoner, answers, on: day ?? today)
  }

  private func chosen(_ option: String) throws -> Answer { .chosen(try #require(OptionID(option))) }

  private func text(_ document: Document) -> String {
    TextRenderer(width: 10_000, isUnicode: true).render(document)
  }

  @Test func whatIsOpenIsAskedAndWhatABanHangsOnComesFirst() throws {
    let analysis = try analysis(["profiling": .unsure, "red-lines": .unsure])
    let items = LetterItem.asked(analysis)
    #expect(
      items.filter(\.isQuestion).map(\.request.id.text).prefix(2) == ["red-lines", "profiling"])
    #expect(items.filter(\.decidesBan).map(\.request.id.text) == ["red-lines"])
    let letter = text(Letter(analysis, .english, system: "Rota", summary: "Plans shifts.").document)
    #expect(letter.contains("1. Practices that the Act bans."))
    #expect(letter.contains("Please answer the first questions within one week"))
    #expect(letter.contains("(Art. 5(1))"))
  }

  @Test func aFollowUpWaitsForItsQuestion() throws {
    let items = LetterItem.asked(try analysis(["red-lines": .unsure]))
    #expect(!items.contains { $0.request.id.text == "crime-data" })
    let predicts = try chosen("predicts-crime")
    #expect(
      LetterItem.asked(try analysis(["red-lines": predicts, "crime-basis": .unsure])).contains {
        $0.request.id.text == "crime-data" && $0.decidesBan
      })
  }

  /// The day before the high-risk rules start, on it, and after it.
  @Test(arguments: [
    ("2027-12-01", "The duty behind this applies from 2 Dec 2027."),
    ("2027-12-02", "The duty behind this applies now."),
    ("2027-12-03", "The duty behind this applies now."),
  ])
  func whatTheMakerOwesIsAskedWithItsDay(day: String, words: String) throws {
    let supplied = try #require(CalendarDate(iso: "2027-12-02"))
    let day = try #require(CalendarDate(iso: day))
    let analysis = try analysis(["first-supplied": .date(supplied)], on: day)
    let letter = Letter(analysis, .english, system: "Rota", summary: "")
    #expect(letter.asks)
    let text = text(letter.document)
    #expect(text.contains("Instructions for use"))
    #expect(text.contains(words), "\(text)")
  }

  @Test func nothingIsAskedWhereNothingIsOpenOrOwed() throws {
    let letter = Letter(try analysis(), .english, system: "Rota", summary: "")
    #expect(!letter.asks)
    #expect(!letter.owes)
  }

  @Test func aProviderGetsTheListOfWhatCustomersAskFor() throws {
    let scenario = try #require(shipped.scenarios.first { $0.id.text == "a1-a11-radiology-iia" })
    var answers = scenario.answers
    let supplied = try #require(CalendarDate(iso: "2028-09-01"))
    answers[try #require(QuestionID("first-supplied"))] = .date(supplied)
    let letter = Letter(
      Analysis(shipped.reasoner, answers, on: today), .english, system: "Reader", summary: "")
    #expect(letter.certainlyOwes)
    let pack = text(letter.pack)
    #expect(pack.contains("== Instructions for use"))
    #expect(pack.contains("You must give it from 2 Aug 2028"))
    #expect(pack.contains("[ ] Signed declaration"))
    // Two things rest on the same duty; its proof stands once.
    #expect(pack.components(separatedBy: "Instructions checked against").count == 2)
  }

  @Test func nobodyAsksThemselves() throws {
    let own = Answer.chosen(try #require(OptionID("offers-own-name")))
    let items = LetterItem.asked(try analysis(["roles": own, "profiling": .unsure]))
    #expect(!items.contains { $0.request.of.text == "provider" })
  }

  @Test func theDayForTheReplyIsNamed() throws {
    let letter = Letter(
      try analysis(["profiling": .unsure]), .english, system: "", summary: "",
      replyBy: CalendarDate(iso: "2026-12-18"))
    #expect(text(letter.document).contains("Please answer in writing by 18 Dec 2026."))
  }

  /// Whatever a request rests on or settles: it can come up.
  @Test func everyRequestComesUpInSomeScenario() throws {
    let requests = shipped.reasoner.questionnaire.advice.requests
    var seen: Set<RequestID> = []
    func look(_ answers: Answers, _ scenario: Scenario) {
      let analysis = Analysis(shipped.reasoner, answers, on: scenario.asOf)
      seen.formUnion((LetterItem.asked(analysis) + LetterItem.owed(analysis)).map(\.request.id))
    }
    for scenario in shipped.scenarios {
      let missing = requests.filter { !seen.contains($0.id) }
      if missing.isEmpty { return }
      for request in missing {
        guard let question = request.settles.first(where: { scenario.answers[$0] != nil }) else {
          continue
        }
        look(scenario.answers.merging([question: .unsure]) { $1 }, scenario)
      }
      if missing.contains(where: { $0.settles.isEmpty }) { look(scenario.answers, scenario) }
    }
    #expect(requests.map(\.id).filter { !seen.contains($0) } == [])
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
