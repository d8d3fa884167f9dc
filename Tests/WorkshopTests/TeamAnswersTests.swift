import Foundation
import JSONText
import Questionnaires
import Reasoning
import Testing
import Wording
import Workshop

/// The small file of a team.
@Suite struct TeamAnswersTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func read(_ text: String) throws(TeamAnswers.Failure) -> TeamAnswers {
    try TeamAnswers(reading: Array(text.utf8), for: fixture.reasoner.questionnaire)
  }

  private func sound() throws -> String {
    JSONWriter(style: .pretty).text(try fixture.team("Röt & Co", hints: 1, Fixture.right).output)
  }

  @Test func whatIsWrittenIsRead() throws {
    let team = try read(sound())
    #expect(team.team == "Röt & Co")
    #expect(team.training == "case-001")
    #expect(team.answers == (try fixture.answers(Fixture.right)))
    #expect(team.hints == 1)
    #expect(team.isFinished)
  }

  @Test(arguments: [
    (
      "{", "",
      TeamAnswers.Failure.notJSON("the file ends where a key in double quotes was expected")
    ),
    ("\"team\"", "\"group\"", .notATeam),
    ("\"format\": 1", "\"format\": 2", .newerFormat(2)),
    ("\"class\"", "\"other\"", .otherQuestionnaire("other")),
    ("\"hints\": 1", "\"hints\": -1", .wrong(key: "hints", expected: .wholeNumber)),
    ("true", "1", .wrong(key: "finished", expected: .truth)),
  ])
  func whatIsWrongIsTold(old: String, new: String, failure: TeamAnswers.Failure) throws {
    let text = old == "{" ? "{" : try sound().replacing(old, with: new)
    #expect(throws: failure) { try read(text) }
  }

  @Test func anAnswerThatDoesNotFitIsTold() throws {
    let text = try sound().replacing("\"learns\": \"yes\"", with: "\"learns\": \"oui\"")
    let failure = try #require(throws: TeamAnswers.Failure.self) { try read(text) }
    #expect(failure.message(.english) == "\"learns\" has no option \"oui\"")
  }

  /// Whoever reads the schema knows every key that is written.
  @Test func theSchemaNamesWhatIsWritten() throws {
    let path = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Questionnaires/schema/team.json")
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    let required = try #require(schema["required"] as? [String])
    guard case .object(let members) = try fixture.team("Red", Fixture.right).output else {
      return #expect(Bool(false), "no object")
    }
    #expect(Set(members.map(\.key)) == Set(required))
    #expect(Set(required).isSubset(of: Set(properties.keys)))
  }
}
