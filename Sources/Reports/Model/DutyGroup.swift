import Reasoning
import Wording

/// Duties that start together.
struct DutyGroup: Sendable {
  let time: DutyTime
  /// Those that count before those that hang on a condition.
  let entries: [DutyEntry]

  /// How many are duties for certain.
  var counted: Int { entries.count(where: \.counts) }

  /// "12 duties, and 2 only under a condition"
  func count(_ words: Words) -> String {
    let others = entries.count - counted
    guard others > 0 else { return words.reports.dutyCount(count: counted) }
    guard counted > 0 else { return words.reports.dutyCountConditional(count: others) }
    return words.reports.dutyCountAndConditional(count: counted, others: others)
  }

  /// What most of them say about their start beyond the day; nil when most say nothing, or each
  /// something else.
  func usualStart(_ words: Words) -> String? {
    let texts = entries.map { words.starts.text($0.state) }
    return texts.compactMap { $0 }.first { text in
      texts.count { $0 == text } * 2 > texts.count && texts.count > 1
    }
  }

  /// The earliest first.
  static func all(_ entries: [DutyEntry]) -> [DutyGroup] {
    var times: [DutyTime] = []
    for entry in entries where !times.contains(entry.time) { times.append(entry.time) }
    return times.sorted().map { time in
      let group = entries.filter { $0.time == time }
      return DutyGroup(
        time: time, entries: group.filter(\.counts) + group.filter { !$0.counts })
    }
  }
}
