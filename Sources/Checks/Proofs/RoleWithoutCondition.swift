import Questionnaires

/// Every role says who has it.
///
/// Without a condition a report can tell what the role has to do, but not whether that is the
/// person who answers.
enum RoleWithoutCondition: Check {
  static let code = "role-without-condition"
  static let summary = "Every role says who has it."
  static let isForNotes = true

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    subject.questionnaire.roles.filter { $0.when == nil }.map {
      .note("the role \"\($0.id)\" has no \"when\": nobody learns that it is theirs", at: $0.place)
    }
  }
}
