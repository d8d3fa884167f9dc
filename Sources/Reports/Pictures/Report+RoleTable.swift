package import Documents
import Questionnaires
import Reasoning
import Wording

extension Report {
  /// How many duties each role has and when they start, as a table that is read like every other;
  /// nil when nothing has to be done.
  package var dutiesByRole: Table? {
    let entries = timetable.flatMap(\.entries)
    guard !entries.isEmpty else { return nil }
    let times = timetable.map(\.time)
    var roles: [RoleID?] = []
    for entry in entries where !roles.contains(entry.role) { roles.append(entry.role) }
    return Table(
      caption: words.pictures.rolesCaption,
      columns: [words.pictures.rolesColumn] + times.map { words.starts.heading($0) },
      rows: roles.map { role in
        [[.strong(title(of: role))]]
          + times.map { time in
            [.text(cell(entries.filter { $0.role == role && $0.time == time }))]
          }
      })
  }

  private func title(of role: RoleID?) -> String {
    guard let role else { return words.pictures.rolesEverybody }
    let title = questionnaire.title(of: role)
    return switch outcome.roles[role] {
    case .established: words.pictures.roleYou(role: title)
    case .possible: words.pictures.rolePerhapsYou(role: title)
    case .ruledOut, nil: title
    }
  }

  /// "3", "3, 2 on condition", "–"
  private func cell(_ entries: [DutyEntry]) -> String {
    let sure = entries.count(where: \.counts)
    let others = entries.count - sure
    if entries.isEmpty { return "–" }
    let condition = others == 0 ? nil : words.pictures.onCondition(count: others)
    return words.list([sure == 0 ? nil : words.number(sure), condition].compactMap { $0 })
  }
}
