import Reasoning
import Questionnaires
import Satisfiability

/// Nobody has a duty without one of the roles that have it.
///
/// Only for duties whose roles all have a condition: of others it cannot be told who has them.
enum DutyWithoutRole: Check {
  static let code = "duty-without-role"
  static let summary = "Nobody has a duty without one of the roles that have it."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let reasoner = subject.reasoner
    let (questionnaire, encoding) = (reasoner.questionnaire, reasoner.encoding)
    return zip(questionnaire.duties, encoding.duties).compactMap { duty, literals in
      let bearers = questionnaire.bearers(of: duty.roles)
      let roles = bearers.compactMap { encoding.roles[$0] }
      guard roles.count == bearers.count,
        let answers = reasoner.witness(of: [literals.holds] + roles.map { !$0 })
      else { return nil }
      return .warning(
        "the duty \"\(duty.id)\" can fall on somebody who has none of its roles, for example "
          + reasoner.describe(answers), at: duty.place)
    }
  }
}
