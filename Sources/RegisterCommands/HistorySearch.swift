import Assessments
import CommandSupport
import Questionnaires
import Register
import Typography
import Wording

/// Finds what somebody wants the history of.
struct HistorySearch {
  private let assessment: Assessment
  /// Nil when it is another than that of the document.
  private let questionnaire: Questionnaire?
  private let words: Words

  init(_ assessment: Assessment, _ questionnaire: Questionnaire?, _ words: Words) {
    self.assessment = assessment
    self.questionnaire = questionnaire
    self.words = words
  }

  /// Of those with a history first, for the words may fit more in the questionnaire.
  func question(_ typed: String) throws(CommandFailure) -> String {
    if assessment.records[typed] != nil { return typed }
    let search = questionnaire.map { QuestionSearch($0) }
    let found = search?.find(typed).map(\.text) ?? []
    let known = found.filter { assessment.records[$0] != nil }
    switch known.count {
    case 1: return known[0]
    case 0 where found.count == 1: return found[0]
    case 0:
      let shown = SafeText.line(typed)
      let nearest = search?.nearest(to: typed) ?? NearestName.find(typed, in: assessment.names)
      throw Self.wrong(
        nearest.map {
          words.filing.questionUnknownNearest(typed: shown, nearest: SafeText.line($0))
        } ?? words.filing.questionUnknown(typed: shown))
    default:
      throw Self.wrong(
        words.filing.questionsSeveral(
          typed: SafeText.line(typed), names: SafeText.line(words.list(known))))
    }
  }

  func duty(_ typed: String) throws(CommandFailure) -> String {
    let all = assessment.dutyNames.compactMap { name in
      assessment.dutyRecords[name].map { record in
        DutyWork(
          worked: name, duty: questionnaire?.duties.first { $0.id.text == name }, record.state)
      }
    }
    let shown = SafeText.line(typed)
    switch DutySearch.find(typed, in: all) {
    case .one(let work): return work.name
    case .several(let works):
      throw Self.wrong(
        words.filing.dutiesSeveral(
          typed: shown, names: SafeText.line(words.list(works.map(\.name)))))
    case .none(let nearest):
      throw Self.wrong(
        nearest.first.map {
          words.filing.dutyUnknownNearest(typed: shown, nearest: SafeText.line($0))
        } ?? words.filing.dutyUnknown(typed: shown))
    }
  }

  private static func wrong(_ message: String) -> CommandFailure {
    CommandFailure(message: message, status: .wrongUse)
  }
}
