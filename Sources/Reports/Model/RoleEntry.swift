import Reasoning
import Questionnaires

/// A role that the person has, or may have.
struct RoleEntry: Sendable {
  let title: String
  /// Who that is; nil where the title says it.
  let about: String?
  let isCertain: Bool

  /// "Deployer (uses it in its work)", "perhaps Provider"
  var words: String {
    (isCertain ? title : "perhaps \(title)") + (about.map { " (\($0))" } ?? "")
  }

  /// The certain ones first.
  static func all(_ questionnaire: Questionnaire, _ outcome: Outcome) -> [RoleEntry] {
    let entries = questionnaire.roles.compactMap { role -> RoleEntry? in
      switch outcome.roles[role.id] {
      case .established: RoleEntry(title: role.title, about: role.about, isCertain: true)
      case .possible: RoleEntry(title: role.title, about: role.about, isCertain: false)
      case .ruledOut, nil: nil
      }
    }
    return entries.filter(\.isCertain) + entries.filter { !$0.isCertain }
  }
}
