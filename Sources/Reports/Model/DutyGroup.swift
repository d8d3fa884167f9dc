import Wording

/// Duties that start together.
struct DutyGroup: Sendable {
  let time: DutyTime
  let entries: [DutyEntry]

  /// What most of them say about their start beyond the day; nil when most say nothing, or each
  /// something else.
  var usualStart: String? {
    let texts = entries.map { StartWords.text($0.state) }
    return texts.compactMap { $0 }.first { text in
      texts.count { $0 == text } * 2 > texts.count && texts.count > 1
    }
  }

  /// The earliest first.
  static func all(_ entries: [DutyEntry]) -> [DutyGroup] {
    Dictionary(grouping: entries, by: \.time).sorted { $0.key < $1.key }
      .map { DutyGroup(time: $0.key, entries: $0.value) }
  }
}
