import Questionnaires
import Reasoning
import Testing
import Wording
import Workshop
import Scenarios

/// Which cases are offered, their hints and their twins.
@Suite struct CaseBookTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  @Test func aListNamesOnlySetsWithItsCases() throws {
    let book = try Fixture().book
    #expect(book.sets(with: book.cases).map(\.id) == book.sets.map(\.id))
    #expect(book.sets(with: []).isEmpty)
  }

  @Test func onlyCasesForAClassAreOfferedUnlessAllAreWanted() {
    #expect(fixture.book.cases.map(\.name) == ["case-001", "case-002"])
    let all = CaseBook(fixture.scenarios, sets: fixture.sets, all: true)
    #expect(all.cases.map(\.name) == ["case-001", "case-002", "rule"])
    let none = CaseBook(fixture.scenarios.filter { $0.teaching == nil }, sets: [])
    #expect(none.cases.map(\.name) == ["rule"])
  }

  @Test(arguments: [
    (CaseFilter(words: ["APPLICATIONS"]), ["case-001"]),
    (CaseFilter(words: ["learn", "telephone"]), ["case-002"]),
    (CaseFilter(topic: "Work"), ["case-001"]), (CaseFilter(topic: "wor"), []),
    (CaseFilter(level: 1), ["case-002"]), (CaseFilter(level: 3), []),
    (CaseFilter(tier: .high), ["case-001"]), (CaseFilter(tier: .minimal), []),
    (CaseFilter(), ["case-001", "case-002"]),
  ])
  func casesAreChosen(filter: CaseFilter, names: [String]) {
    #expect(fixture.book.matching(filter).map(\.name) == names)
  }

  @Test func aCaseIsFoundByEitherName() {
    #expect(fixture.book.named("sorter")?.name == "case-001")
    #expect(fixture.book.named("case-001")?.title == "The paper sorter")
    #expect(fixture.book.named("rule") == nil)
  }

  @Test func aSetGivesItsCasesInOrder() throws {
    let set = try #require(fixture.book.set(named: "lesson"))
    #expect(fixture.book.cases(of: set).map(\.name) == ["case-001", "case-002"])
  }

  @Test func hintsBeginWithTheAuthorsAndEnd() throws {
    let training = try fixture.training("case-001")
    let hints = Hint.texts(at: nil, for: training, fixture.reasoner, .english)
    #expect(hints[0] == "Ask what happens with the applications below the first ten.")
    #expect(hints[1] == "Look again at what the story says about: The order decides.")
    #expect(hints.count < 8)
    #expect(!hints.contains { $0.contains("Since when") })
  }

  /// Where the story is silent on it, there is nothing to look for.
  @Test func hintsBeginWithTheQuestionOnTheScreen() throws {
    let training = try fixture.training("case-001")
    func first(at name: String) -> String? {
      Hint.texts(at: QuestionID(name), for: training, fixture.reasoner, .english).first
    }
    #expect(first(at: "learns") == "Look again at what the story says about: It learns from data.")
    #expect(first(at: "use") == "Look again at what the story says about: What it is used for.")
    #expect(
      first(at: "since") == "Ask what happens with the applications below the first ten.")
  }

  @Test func theTwinDiffersInOneAnswerAndIsSettled() throws {
    let model = try fixture.marking(Fixture.right).model
    let twin = try #require(Twin.find(model))
    #expect(twin.tier == .minimal)
    #expect(twin.changes.map(\.question.id.text) == ["decides"])
    let changed = twin.training(of: try fixture.training("case-001"), story: "S")
    #expect(changed.acceptedTiers == [.minimal])
    let marking = Marking(changed, twin.answers, fixture.reasoner)
    #expect(marking.points == marking.mostPoints)
    #expect(marking.result == .right)
  }
}
