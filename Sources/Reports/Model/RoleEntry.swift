import Questionnaires
import Reasoning

/// A role that the person has, or may have.
struct RoleEntry: Sendable {
  let id: RoleID
  let title: String
  /// Who that is; nil where the title says it.
  let about: String?
  let isCertain: Bool

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
  var sentence: String? {
    let (certain, open) = parts
    if isEmpty { return nil }
    if certain.isEmpty { return "Your role in the Act is not settled. Perhaps: \(open)." }
    return "Your role in the Act: \(certain)." + (open.isEmpty ? "" : " Perhaps also: \(open).")
  }

  /// All of them as one entry of a list: "Deployer; perhaps also Provider"; nil when there are none.
  var entry: String? {
    let certain = filter(\.isCertain).map(\.title).joined(separator: ", ")
    let open = parts.open
    if isEmpty { return nil }
    if certain.isEmpty { return "not settled; perhaps \(open)" }
    return certain + (open.isEmpty ? "" : "; perhaps also \(open)")
  }

  /// The open ones by their titles alone, for there may be many.
  private var parts: (certain: String, open: String) {
    (
      filter(\.isCertain).map { $0.title + ($0.about.map { " (\($0))" } ?? "") }
        .joined(separator: ", "),
      filter { !$0.isCertain }.map(\.title).joined(separator: ", ")
    )
  }
}
