import Reasoning
import Questionnaires

/// No part of a condition is impossible or always true.
///
/// A part that no answers can make true, or none can make false, says nothing: an option was
/// probably left out, named twice, or joined with `all` where `any` was meant. Whole conditions of
/// findings, exceptions, duties and questions have checks of their own.
enum ConstantCondition: Check {
  static let code = "constant-condition"
  static let summary = "No part of a condition is impossible or always true."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let conditions = Self.conditions(of: subject.questionnaire)
    return zip(conditions, subject.statuses(of: conditions)).compactMap { condition, status in
      switch status {
      case .established: .error("this is true whatever is answered", at: condition.place)
      case .ruledOut: .error("no answers can make this true", at: condition.place)
      case .possible: nil
      }
    }
  }

  private static func conditions(of questionnaire: Questionnaire) -> [Condition] {
    let judged =
      questionnaire.findings.flatMap { [$0.when] + $0.unless.map(\.when) }
      + questionnaire.duties.flatMap { [$0.when] + $0.starts.compactMap(\.when) }
      + questionnaire.advice.guidance.map(\.when) + questionnaire.advice.forms.map(\.when)
    let gates =
      questionnaire.sections.compactMap(\.askWhen)
      + questionnaire.outline.entries.compactMap(\.question.askWhen)
    let others =
      questionnaire.roles.compactMap(\.when) + questionnaire.facts.map(\.when)
      + questionnaire.advice.timeline.compactMap(\.when)
      + questionnaire.duties.compactMap(\.settledWhen)
      + [questionnaire.launch].compactMap { $0?.when }
      + questionnaire.findings.flatMap { ($0.applies?.grace ?? []).map(\.when) }
    return (judged + gates).flatMap(\.parts) + others.flatMap { [$0] + $0.parts }
  }
}
