import Testing
import Wording
import Workshop

@testable import WorkshopCommands

/// The command line with which a team goes on.
@Suite struct PracticeInvocationTests {
  private let training: TrainingCase

  init() throws {
    let shelf = try CaseShelf(folder: ClassFixture.folder, .english)
    training = try #require(shelf.named("case-002"))
  }

  private func invocation(set: String? = nil, team: String = "Red") -> PracticeInvocation {
    PracticeInvocation(
      program: "aiact", set: set, team: team, folder: "teams/", withTwins: false,
      questionnaire: nil, language: nil)
  }

  @Test func itNamesTheCaseOrTheSet() {
    #expect(
      invocation().text(for: training, again: false)
        == "aiact practise case-002 --team Red --save teams/")
    #expect(
      invocation(set: "lesson").text(for: training, again: false)
        == "aiact practise --set lesson --team Red --save teams/")
    #expect(
      invocation(set: "lesson").text(for: training, again: true)
        == "aiact practise case-002 --again --team Red --save teams/")
  }

  @Test func itIsFitToBeCopied() {
    #expect(
      invocation(team: "Red & Co").text(for: training, again: false)
        == "aiact practise case-002 --team 'Red & Co' --save teams/")
    #expect(
      invocation(team: "-x").text(for: training, again: false)
        == "aiact practise case-002 '--team=-x' --save teams/")
  }

  @Test func itKeepsTheWishes() {
    let all = PracticeInvocation(
      program: "./aiact", set: nil, team: "Red", folder: "teams", withTwins: true,
      questionnaire: "mine", language: "de")
    #expect(
      all.text(for: training, again: false)
        == "./aiact practise case-002 --twin --team Red --save teams --questionnaire mine --language de"
    )
  }
}
