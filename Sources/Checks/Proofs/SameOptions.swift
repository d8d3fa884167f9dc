import Reasoning
import Questionnaires

/// Rules tell the options of a question apart.
///
/// Two options that every rule reads together, and that carry no follow-ups, lead to the same
/// outcome. That may be meant, to give people a choice of words; if not, merge them or let a rule
/// tell them apart.
enum SameOptions: Check {
  static let code = "same-options"
  static let summary = "Rules tell the options of a question apart."
  static let isForNotes = true

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    var readings: [QuestionID: [Set<OptionID>]] = [:]
    for leaf in subject.questionnaire.conditions.flatMap(\.leaves) {
      if case .chosen(let question, let options) = leaf.kind {
        readings[question, default: []].append(Set(options))
      }
    }
    return subject.questionnaire.outline.entries.map(\.question).flatMap { question in
      groups(of: question, by: readings[question.id] ?? []).map { group in
        let names = group.map { "\"\($0.id)\"" }.joined(separator: ", ")
        return .note("no rule tells \(names) of \"\(question.id)\" apart", at: group[0].place)
      }
    }
  }

  private static func groups(of question: Question, by sets: [Set<OptionID>]) -> [[Option]] {
    guard !sets.isEmpty else { return [] }
    let options = question.options.filter(\.followUps.isEmpty)
    let groups = Dictionary(grouping: options) { option in
      sets.map { $0.contains(option.id) } + [option.isExclusive]
    }
    return groups.values.filter { $0.count > 1 }
  }
}
