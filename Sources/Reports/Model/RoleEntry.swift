import Questionnaires

/// A role that the person has, or may have.
struct RoleEntry: Sendable {
  let title: String
  let isCertain: Bool

  /// The certain ones first.
  static func all(_ questionnaire: Questionnaire, _ outcome: Outcome) -> [RoleEntry] {
    let entries = questionnaire.roles.compactMap { role -> RoleEntry? in
      switch outcome.roles[role.id] {
      case .established: RoleEntry(title: role.title, isCertain: true)
      case .possible: RoleEntry(title: role.title, isCertain: false)
      case .ruledOut, nil: nil
      }
    }
    return entries.filter(\.isCertain) + entries.filter { !$0.isCertain }
  }
}
