import AnswerSheets
import Assessments
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
    if object["format"] != nil, object["system"] != nil { return try read(line, questionnaire) }
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

  /// An assessment on one line. An answer that does not fit the questionnaire is a failure, as in a
  /// sheet.
  private static func read(
    _ line: [UInt8], _ questionnaire: Questionnaire
  ) throws(Failure) -> AnswerSheet {
    let assessment: Assessment
    do throws(UnreadableAssessment) {
      assessment = try Assessment(reading: line)
    } catch {
      throw Failure(id: nil, message: message(of: error))
    }
    let id = assessment.provenance.id
    guard id == questionnaire.id else {
      throw Failure(id: nil, message: "an assessment of the questionnaire \"\(id)\"")
    }
    let name = assessment.system.name.isEmpty ? nil : assessment.system.name
    let fit = assessment.fit(to: questionnaire)
    if let misfit = fit.misfits.first { throw Failure(id: name, message: misfit.reason.message) }
    return AnswerSheet(id: name, answers: fit.answers)
  }

  private static func message(of error: UnreadableAssessment) -> String {
    switch error {
    case .notJSON(let message, _, let column), .cutOff(let message, _, let column):
      "column \(column): \(message)"
    case .twoSides: "git left two versions of an assessment here, between markers"
    case .notAnAssessment(let what, _, let column): "column \(column): no assessment: \(what)"
    case .newerFormat(let format): "an assessment written by a newer aiact (format \(format))"
    }
  }
}
