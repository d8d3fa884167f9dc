@testable import Assessments
import Questionnaires
import Reasoning
import Testing

@testable import Register

/// The duties of a result joined with the work on them.
@Suite struct DutyWorkTests {
  private let tiny: TinyRegister

  init() throws { tiny = try TinyRegister() }

  private func works(
    _ assessment: Assessment, on iso: String = "2026-11-28", everything: Bool = false
  ) throws -> [DutyWork] {
    let fitted = FittedAssessment(assessment, to: tiny.questionnaire)
    let outcome = tiny.reasoner.outcome(of: fitted.answers, on: try tiny.day(iso))
    return DutyWork.all(assessment, outcome, of: tiny.questionnaire, everything: everything)
  }

  private func id(_ text: String) throws -> DutyID { try #require(DutyID(text)) }

  @Test func whatNobodyWorkedOnIsOpen() throws {
    let works = try works(tiny.assessment("Hiring", ["role": "uses", "use": "hiring"]))
    #expect(works.map(\.name) == ["train", "watch"])
    #expect(works.allSatisfy { $0.state.progress == .open && $0.standing == .certain })
    #expect(works.map(\.time) == [.now, .from(try tiny.day("2027-12-02"))])
    #expect(works.allSatisfy(\.isPending) && works.allSatisfy(\.counts))
  }

  @Test func doneAndNotNeededAreNotPending() throws {
    var assessment = try tiny.assessment("Hiring", ["role": "uses", "use": "hiring"])
    assessment.setProgress(.done, of: try id("train"), at: tiny.now)
    let reason = try #require(DutyProgress.Reason("r"))
    assessment.setProgress(.notNeeded(reason), of: try id("watch"), at: tiny.now)
    #expect(try works(assessment).allSatisfy { !$0.isPending })
    assessment.setProgress(.doing, of: try id("watch"), at: tiny.now)
    #expect(try works(assessment).map(\.isPending) == [false, true])
  }

  /// What may come stands after what is certain.
  @Test func openPointsMakeADutyPossible() throws {
    let works = try works(tiny.assessment("X", ["role": "uses", "use": "unsure"]))
    #expect(works.first?.name == "train")
    #expect(works.dropFirst().contains { $0.name == "watch" })
    #expect(works.dropFirst().allSatisfy { $0.standing == .possible && !$0.counts })
  }

  /// The work is kept and said, and comes back with the answer.
  @Test func whatTheAnswersNoLongerGiveStays() throws {
    var assessment = try tiny.assessment("X", ["role": "uses", "use": "hiring"])
    assessment.setProgress(.doing, of: try id("watch"), at: tiny.now)
    let use = try #require(QuestionID("use"))
    let other = try #require(OptionID("other"))
    let hiring = try #require(OptionID("hiring"))
    assessment.answer(use, with: .chosen(other), at: tiny.now)
    let gone = try #require(works(assessment).last)
    #expect(gone.name == "watch" && gone.standing == .gone && !gone.isPending)
    #expect(gone.title == "Watch" && gone.state.progress == .doing)
    assessment.answer(use, with: .chosen(hiring), at: tiny.now)
    #expect(try works(assessment).last?.standing == .certain)
    #expect(try works(assessment).last?.state.progress == .doing)
  }

  @Test func whatTheQuestionnaireDoesNotHaveStays() throws {
    var assessment = try tiny.assessment("X", ["role": "uses", "use": "hiring"])
    assessment.setPerson("Ann", of: try id("old-duty"), at: tiny.now)
    let unknown = try #require(works(assessment).last)
    #expect(unknown.name == "old-duty" && unknown.standing == .unknown && unknown.duty == nil)
    assessment.setPerson(nil, of: try id("old-duty"), at: tiny.now)
    #expect(try works(assessment).count == 2)
  }

  /// Offers and permissions are shown when asked for, or when somebody works on them.
  @Test func whatMayBeDoneIsShownWhenAskedFor() throws {
    var assessment = try tiny.assessment("Bot", ["role": "makes", "use": "other"])
    #expect(try works(assessment).map(\.name) == ["train"])
    #expect(try works(assessment, everything: true).map(\.name) == ["train", "code"])
    #expect(try works(assessment, everything: true).map(\.counts) == [true, false])
    assessment.setProgress(.doing, of: try id("code"), at: tiny.now)
    #expect(try works(assessment).map(\.name) == ["train", "code"])
  }

  /// The day before, on it, and after it.
  @Test(arguments: [("2026-11-30", false), ("2026-12-01", false), ("2026-12-02", true)])
  func aDutyIsLateAfterItsDay(on iso: String, isLate: Bool) throws {
    var assessment = try tiny.assessment("X", ["role": "uses", "use": "other"])
    assessment.setDay(try tiny.day("2026-12-01"), of: try id("train"), at: tiny.now)
    let work = try #require(works(assessment, on: iso).first)
    #expect(work.isOverdue(on: try tiny.day(iso)) == isLate)
    assessment.setProgress(.done, of: try id("train"), at: tiny.now)
    let done = try #require(works(assessment, on: iso).first)
    #expect(!done.isOverdue(on: try tiny.day(iso)))
  }

  /// One's own day goes before that of the law.
  @Test(arguments: [
    ("2027-12-01", nil, ["train"]), ("2027-12-02", nil, ["train", "watch"]),
    ("2027-12-03", nil, ["train", "watch"]), ("2027-05-31", "2027-06-01", ["train"]),
    ("2027-06-01", "2027-06-01", ["train", "watch"]),
  ])
  func whatIsDueByADay(due: String, own: String?, expected: [String]) throws {
    var assessment = try tiny.assessment("X", ["role": "uses", "use": "hiring"])
    let day = try own.map { try tiny.day($0) }
    assessment.setDay(day, of: try id("watch"), at: tiny.now)
    var filter = DutyFilter()
    filter.due = try tiny.day(due)
    #expect(try works(assessment).filter { filter.takes($0) }.map(\.name) == expected)
    assessment.setProgress(.done, of: try id("watch"), at: tiny.now)
    #expect(try works(assessment).filter { filter.takes($0) }.map(\.name) == ["train"])
  }

  @Test func filtersByPersonAndState() throws {
    var assessment = try tiny.assessment("X", ["role": "uses", "use": "hiring"])
    assessment.setPerson("Mia Köhler", of: try id("watch"), at: tiny.now)
    assessment.setProgress(.doing, of: try id("watch"), at: tiny.now)
    let works = try works(assessment)
    func names(_ change: (inout DutyFilter) -> Void) -> [String] {
      var filter = DutyFilter()
      change(&filter)
      return works.filter { filter.takes($0) }.map(\.name)
    }
    #expect(names { $0.person = "kohl" } == ["watch"])
    #expect(names { $0.person = "köhler mia" } == ["watch"])
    #expect(names { $0.person = "ann" } == [])
    #expect(names { $0.person = "" } == ["train"])
    #expect(names { $0.states = [.doing] } == ["watch"])
    #expect(names { $0.states = [.open, .doing] } == ["train", "watch"])
    #expect(names { _ in } == ["train", "watch"])
  }

  @Test func findsTheDutyThatIsMeant() throws {
    let works = try works(
      tiny.assessment("X", ["role": "unsure", "use": "unsure"]), everything: true)
    func name(_ words: String) -> String? {
      if case .one(let work) = DutySearch.find(words, in: works) { work.name } else { nil }
    }
    #expect(name("watch") == "watch")
    #expect(name("WAT") == "watch")
    #expect(name("trai") == "train")
    if case .several(let several) = DutySearch.find("t", in: works) {
      #expect(Set(several.map(\.name)) == ["train", "tell"])
    } else {
      Issue.record("\"t\" fits two")
    }
    for (words, expected) in [("wacth", ["watch"]), ("quite else", [])] {
      guard case .none(let nearest) = DutySearch.find(words, in: works) else {
        Issue.record("\(words) fits none")
        continue
      }
      #expect(nearest == expected)
    }
    guard case .none = DutySearch.find("  ", in: works) else {
      Issue.record("nothing fits none")
      return
    }
  }
}
