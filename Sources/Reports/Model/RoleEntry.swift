package import Questionnaires
import Reasoning
package import Wording

/// A role that the person has, or may have.
package struct RoleEntry: Sendable {
  package let id: RoleID
  /// What the questionnaire calls it.
  package let title: String
  /// Who that is; nil where the title says it.
  let about: String?
  package let isCertain: Bool

  private init(_ role: Role, isCertain: Bool) {
    id = role.id
    title = role.title
    about = role.about
    self.isCertain = isCertain
  }

  /// The certain ones first.
  static func all(_ questionnaire: Questionnaire, _ outcome: Outcome) -> [RoleEntry] {
    let entries = questionnaire.roles.compactMap { role -> RoleEntry? in
      switch outcome.roles[role.id] {
      case .established: RoleEntry(role, isCertain: true)
      case .possible: RoleEntry(role, isCertain: false)
      case .ruledOut, nil: nil
      }
    }
    return entries.filter(\.isCertain) + entries.filter { !$0.isCertain }
  }
}

extension [RoleEntry] {
  /// All of them as a sentence or two; nil when there are none.
  ///
  /// "Your role in the Act: Deployer (uses it in its work). Perhaps also: Provider."
  package func sentence(_ words: Words) -> String? {
    let (certain, open) = parts(words)
    if isEmpty { return nil }
    if certain.isEmpty { return words.reports.rolesOpen(perhaps: open) }
    return open.isEmpty
      ? words.reports.rolesCertain(roles: certain)
      : words.reports.rolesPerhaps(roles: certain, perhaps: open)
  }

  /// All of them as one entry of a list: "Deployer; perhaps also Provider"; nil when there are none.
  func entry(_ words: Words) -> String? {
    let certain = words.list(filter(\.isCertain).map(\.title))
    let open = parts(words).open
    if isEmpty { return nil }
    if certain.isEmpty { return words.reports.roleEntryOpen(perhaps: open) }
    return open.isEmpty
      ? certain : words.reports.roleEntryPerhaps(roles: certain, perhaps: open)
  }

  /// The open ones by their titles alone, for there may be many.
  private func parts(_ words: Words) -> (certain: String, open: String) {
    (
      words.list(
        filter(\.isCertain).map { role in
          role.about.map { words.lists.bracketed(text: role.title, remark: $0) } ?? role.title
        }),
      words.list(filter { !$0.isCertain }.map(\.title))
    )
  }
}
