import Reasoning
import Questionnaires

/// Every question with options decides something.
///
/// The answer to a question that no finding, duty, advice or other question depends on, directly or
/// through facts, changes nothing in the result. It may still belong into the record.
enum IdleQuestion: Check {
  static let code = "idle-question"
  static let summary = "Every question with options decides something."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let questionnaire = subject.questionnaire
    var cone = Cone(questionnaire)
    for role in questionnaire.roles { role.when.map { cone.add($0) } }
    for finding in questionnaire.findings {
      cone.add(finding.when)
      for exception in finding.unless { cone.add(exception.when) }
      for grace in finding.applies?.grace ?? [] { cone.add(grace.when) }
    }
    for duty in questionnaire.duties {
      cone.add(duty.when)
      for start in duty.starts { start.when.map { cone.add($0) } }
      duty.settledWhen.map { cone.add($0) }
    }
    questionnaire.launch.map { cone.add($0.when) }
    let advice = questionnaire.advice
    for condition in advice.timeline.compactMap(\.when) + advice.guidance.map(\.when)
      + advice.forms.map(\.when)
    {
      cone.add(condition)
    }
    let shown = Set(advice.forms.flatMap(\.fields).flatMap(\.questions))
    return questionnaire.outline.entries.map(\.question)
      .filter { !$0.options.isEmpty && !cone.questions.contains($0.id) && !shown.contains($0.id) }
      .filter { $0.options.allSatisfy(\.followUps.isEmpty) }
      .map { .warning("nothing depends on the answer to \"\($0.id)\"", at: $0.place) }
  }
}
