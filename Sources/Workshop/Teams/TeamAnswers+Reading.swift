import JSONText
package import Questionnaires

extension TeamAnswers {
  /// Why a file holds no answers of a team.
  package enum Failure: Error, Equatable, Sendable {
    case notJSON(String)
    /// Some other JSON.
    case notATeam
    case newerFormat(Int)
    case otherQuestionnaire(String)
    /// What is missing or of the wrong kind.
    case wrong(key: String, expected: String)
    case answer(String)
    /// The file itself, and why.
    case unreadable(String)
  }

  package init(reading bytes: [UInt8], for questionnaire: Questionnaire) throws(Failure) {
    let read = JSONReader.read(bytes)
    guard let node = read.node, read.problems.isEmpty else {
      throw .notJSON(read.problems.first?.message ?? "it is empty")
    }
    guard case .object(let object) = node.value, object["team"] != nil, object["case"] != nil,
      case .number(let number)? = object["format"]?.value, let format = number.integer
    else { throw .notATeam }
    guard format <= Self.format else { throw .newerFormat(format) }
    func text(_ key: String) throws(Failure) -> String {
      guard case .string(let text)? = object[key]?.value, !text.isEmpty else {
        throw .wrong(key: key, expected: "a text")
      }
      return text
    }
    let id = try text("questionnaire")
    guard id == questionnaire.id else { throw .otherQuestionnaire(id) }
    guard case .bool(let isFinished)? = object["finished"]?.value else {
      throw .wrong(key: "finished", expected: "true or false")
    }
    guard case .number(let count)? = object["hints"]?.value, let hints = count.integer, hints >= 0
    else { throw .wrong(key: "hints", expected: "a whole number") }
    guard case .object(let given)? = object["answers"]?.value else {
      throw .wrong(key: "answers", expected: "an object")
    }
    let answers: Answers
    do throws(AnswerReader.Failure) {
      answers = try AnswerReader.read(given, for: questionnaire)
    } catch {
      throw .answer(error.message)
    }
    self.init(
      team: try text("team"), training: try text("case"), questionnaire: id,
      version: try text("version"), answers: answers, hints: hints, isFinished: isFinished)
  }
}

extension TeamAnswers.Failure {
  /// What to say about it.
  package var message: String {
    switch self {
    case .notJSON(let message): "this is no JSON: \(message)"
    case .notATeam: "these are no answers of a team"
    case .newerFormat(let format): "a newer program wrote this (format \(format))"
    case .otherQuestionnaire(let id): "this belongs to the questionnaire \"\(id)\""
    case .wrong(let key, let expected): "\"\(key)\" should be \(expected)"
    case .answer(let message), .unreadable(let message): message
    }
  }
}
