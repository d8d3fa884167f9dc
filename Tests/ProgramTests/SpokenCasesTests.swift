import Goldens
import Questionnaires
import Scenarios
import Testing
import Wording
import Workshop

@testable import CommandSupport
@testable import WorkshopCommands

/// The commands for teaching in another language: nothing is said by the code itself.
@Suite struct SpokenCasesTests {
  private let shelf: CaseShelf

  init() throws { shelf = try CaseShelf(folder: ClassFixture.folder, .pseudo) }

  @Test func theListOfCasesSaysNothingByItself() {
    // So wide that no bracket is parted from what it holds.
    let lines = CaseList(
      shelf.book.cases, in: shelf.book.sets, .pseudo, width: 1000
    ).lines
    let names = shelf.book.cases.map(\.name) + shelf.book.sets.map(\.id.text)
    #expect(lines.count == 1 + shelf.book.cases.count + 2 + shelf.book.sets.count)
    #expect(PlainWords.left(in: lines.joined(separator: "\n"), besides: names) == [])
  }

  @Test func whatIsNotThereIsSaidInTheLanguage() throws {
    let failures = [
      shelf.noneFits,
      try #require(throws: CommandFailure.self) { _ = try shelf.set("nowhere") },
      try #require(throws: CommandFailure.self) { _ = try shelf.set("leson") },
      try #require(throws: CommandFailure.self) {
        _ = try CaseFile.find("nowhere", in: ClassFixture.folder, shelf)
      },
      try #require(throws: CommandFailure.self) {
        _ = try CaseAuthor.hold(editing: nil, folder: nil, .pseudo)
      },
    ]
    for failure in failures { #expect(PlainWords.left(in: failure.message, besides: []) == []) }
  }

  @Test @MainActor func theTutorSpeaksTheLanguage() throws {
    let training = try #require(shelf.named("case-001"))
    let tutor = CaseTutor(training, title: "", shelf.reasoner, .pseudo, keeper: nil)
    #expect(PlainWords.left(in: tutor.welcome, besides: []) == [])
    for _ in 0..<9 { #expect(PlainWords.left(in: tutor.hint(at: nil), besides: []) == []) }
  }
}
