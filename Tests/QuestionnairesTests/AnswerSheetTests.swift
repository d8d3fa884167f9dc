@testable import Batch
import Questionnaires
import Testing

/// One line of a batch.
@Suite struct AnswerSheetTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample().questionnaire()
  }

  @Test(
    arguments: [
      (#"{"id": "a-1", "answers": {"talks": "yes", "size": 3}}"#, "a-1", 2),
      (#"{"answers": {}}"#, nil, 0),
      (" {\"answers\": {\"talks\": \"unsure\"}} \r", nil, 1),
    ] as [(String, String?, Int)])
  func aSheetGivesAnswersAndItsName(line: String, id: String?, count: Int) throws {
    let sheet = try AnswerSheet.read(Array(line.utf8), for: questionnaire)
    #expect(sheet.id == id)
    #expect(sheet.answers.count == count)
  }

  @Test(
    arguments: [
      ("", nil, "column 1: the file is empty; a JSON value was expected"),
      (#"{"id": "a", }"#, nil, "column 11: remove this comma: nothing follows it"),
      (#"{"id": "ä", 1}"#, nil, #"column 13: found "1" where a key in double quotes was expected"#),
      ("[]", nil, #"a sheet is an object {"id": …, "answers": { … }}"#),
      (#"{"id": 7, "answers": {}}"#, nil, #""id" must be text"#),
      (
        #"{"answers": {}, "id": "a", "answer": {}}"#, "a",
        #"unknown key "answer"; a sheet has id and answers"#
      ),
      (#"{"id": "a"}"#, "a", #""answers" must be an object { question: answer, … }"#),
      (
        #"{"id": "a", "answers": []}"#, "a", #""answers" must be an object { question: answer, … }"#
      ),
      (
        #"{"id": "a", "answers": {"talks": "y"}}"#, "a", #""talks" has no option "y""#
      ),
    ] as [(String, String?, String)])
  func aSheetThatCannotBeClassifiedSaysWhy(line: String, id: String?, message: String) throws {
    let failure = try #require(throws: AnswerSheet.Failure.self) {
      try AnswerSheet.read(Array(line.utf8), for: questionnaire)
    }
    #expect(failure.id == id)
    #expect(failure.message == message)
  }
}
