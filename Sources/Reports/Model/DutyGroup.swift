import Reasoning
import Wording

/// Duties that start together.
package struct DutyGroup: Sendable {
  let time: DutyTime
  /// Those that count before those that hang on a condition.
  package let entries: [DutyEntry]

  /// How many are duties for certain.
  var counted: Int { entries.count(where: \.counts) }

  /// "12 duties, and 2 only under a condition"
  func count(_ words: Words) -> String {
    words.reports.duties(count: counted, conditional: entries.count - counted)
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

extension ReportsPhrases {
  /// "12 duties, and 2 only under a condition"
  func duties(count: Int, conditional: Int) -> String {
    guard conditional > 0 else { return dutyCount(count: count) }
    guard count > 0 else { return dutyCountConditional(count: conditional) }
    return dutyCountAndConditional(count: count, others: conditional)
  }
}
