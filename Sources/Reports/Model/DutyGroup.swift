/// Duties that start together.
struct DutyGroup: Sendable {
  let time: DutyTime
  let entries: [DutyEntry]

  /// The earliest first.
  static func all(_ entries: [DutyEntry]) -> [DutyGroup] {
    Dictionary(grouping: entries, by: \.time).sorted { $0.key < $1.key }
      .map { DutyGroup(time: $0.key, entries: $0.value) }
  }
}
