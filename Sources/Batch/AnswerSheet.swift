package import Questionnaires
import JSONText

/// One line of a batch: `{"id": "…", "answers": { … }}`.
package struct AnswerSheet: Sendable {
  package let id: String?
  package let answers: Answers

  /// Why a line cannot be classified. `id` is the sheet's own when it could be read.
  package struct Failure: Error, Equatable, Sendable {
    package let id: String?
    package let message: String

    package init(id: String?, message: String) {
      self.id = id
      self.message = message
    }
  }

  /// Reads the bytes of one line.
  package static func read(
    _ line: [UInt8], for questionnaire: Questionnaire
  ) throws(Failure) -> AnswerSheet {
    let result = JSONReader.read(line)
    if let problem = result.problems.first {
      let column = LineTable(line).position(of: problem.offset).column
      throw Failure(id: nil, message: "column \(column): \(problem.message)")
    }
    guard let node = result.node, case .object(let object) = node.value else {
      throw Failure(id: nil, message: "a sheet is an object {\"id\": …, \"answers\": { … }}")
    }
    var id: String?
    if let node = object["id"] {
      guard case .string(let text) = node.value else {
        throw Failure(id: nil, message: "\"id\" must be text")
      }
      id = text
    }
    for member in object.members where member.key != "id" && member.key != "answers" {
      throw Failure(id: id, message: "unknown key \"\(member.key)\"; a sheet has id and answers")
    }
    guard case .object(let answers)? = object["answers"]?.value else {
      throw Failure(id: id, message: "\"answers\" must be an object { question: answer, … }")
    }
    do throws(AnswerReader.Failure) {
      return AnswerSheet(id: id, answers: try AnswerReader.read(answers, for: questionnaire))
    } catch {
      throw Failure(id: id, message: error.message)
    }
  }
}
