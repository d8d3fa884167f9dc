import Reasoning
import Questionnaires

/// Every fact and every reading is used.
///
/// A fact that no condition names was forgotten when a rule changed.
enum UnusedName: Check {
  static let code = "unused-name"
  static let summary = "Every fact and every reading is used."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let questionnaire = subject.questionnaire
    let conditions = questionnaire.conditions
    let facts = Set(conditions.flatMap { $0.facts.map(\.fact) })
    var results: [CheckResult] = questionnaire.facts.filter { !facts.contains($0.id) }
      .map { .warning("nothing uses the fact \"\($0.id)\"", at: $0.place) }
    let readings = Set(conditions.flatMap(\.readings))
    results += questionnaire.readings.filter { !readings.contains($0.id) }
      .map { .warning("nothing uses the reading \"\($0.id)\"", at: $0.place) }
    return results
  }
}
