package import AnswerSheets
import JSONText
package import Questionnaires
package import Wording

extension TeamAnswers {
  /// Why a file holds no answers of a team.
  package enum Failure: Error, Equatable, Sendable {
    case notJSON(String)
    case empty
    /// Some other JSON.
    case notATeam
    case newerFormat(Int)
    case otherQuestionnaire(String)
    /// What is missing or of the wrong kind.
    case wrong(key: String, expected: Expected)
    case answer(AnswerReader.Failure)
    /// The file itself, and why.
    case unreadable(String)
  }

  /// What should have stood under a name.
  package enum Expected: Equatable, Sendable {
    case text, truth, wholeNumber, object
  }

  package init(reading bytes: [UInt8], for questionnaire: Questionnaire) throws(Failure) {
    let read = JSONReader.read(bytes)
    guard let node = read.node, read.problems.isEmpty else {
      throw read.problems.first.map { .notJSON($0.message) } ?? .empty
    }
    guard case .object(let object) = node.value, object["team"] != nil, object["case"] != nil,
      case .number(let number)? = object["format"]?.value, let format = number.integer
    else { throw .notATeam }
    guard format <= Self.format else { throw .newerFormat(format) }
    func text(_ key: String) throws(Failure) -> String {
      guard case .string(let text)? = object[key]?.value, !text.isEmpty else {
        throw .wrong(key: key, expected: .text)
      }
      return text
    }
    let id = try text("questionnaire")
    guard id == questionnaire.id else { throw .otherQuestionnaire(id) }
    guard case .bool(let isFinished)? = object["finished"]?.value else {
      throw .wrong(key: "finished", expected: .truth)
    }
    guard case .number(let count)? = object["hints"]?.value, let hints = count.integer, hints >= 0
    else { throw .wrong(key: "hints", expected: .wholeNumber) }
    guard case .object(let given)? = object["answers"]?.value else {
      throw .wrong(key: "answers", expected: .object)
    }
    let answers: Answers
    do throws(AnswerReader.Failure) {
      answers = try AnswerReader.read(given, for: questionnaire)
    } catch {
      throw .answer(error)
    }
    self.init(
      team: try text("team"), training: try text("case"), questionnaire: id,
      version: try text("version"), answers: answers, hints: hints, isFinished: isFinished)
  }
}

extension TeamAnswers.Failure {
  /// What to say about it.
  package func message(_ words: Words) -> String {
    let phrases = words.workshop
    return switch self {
    case .notJSON(let problem): phrases.teamNotJSON(problem: problem)
    case .empty: phrases.teamEmpty
    case .notATeam: phrases.teamForeign
    case .newerFormat(let format): phrases.teamNewer(format: format)
    case .otherQuestionnaire(let id): phrases.teamOtherQuestionnaire(questionnaire: id)
    case .wrong(let key, .text): phrases.teamNoText(key: key)
    case .wrong(let key, .truth): phrases.teamNoTruth(key: key, yes: "true", no: "false")
    case .wrong(let key, .wholeNumber): phrases.teamNoNumber(key: key)
    case .wrong(let key, .object): phrases.teamNoObject(key: key)
    case .answer(let failure): words.unfit.text(failure)
    case .unreadable(let message): message
    }
  }
}
