import Reasoning
import Documents
import Questionnaires
import Wording

/// The duties that start together, as a place on a line.
struct DutyStart {
  let time: DutyTime
  /// How many are certain.
  let certain: Int
  /// How many come to them under a condition.
  let conditional: Int
  /// How many may come to them, depending on what is open.
  let open: Int
  /// All that may come to the certain ones.
  var possible: Int { conditional + open }

  /// "2 Aug 2030: 14 duties, and 2 only under a condition", "2 Aug 2030: 14 duties, 2 more possible"
  func text(_ words: Words) -> String {
    let given =
      certain + conditional == 0
      ? nil : words.reports.duties(count: certain, conditional: conditional)
    let perhaps = open == 0 ? nil : words.pictures.possible(count: open)
    let duties =
      conditional == 0 && certain > 0 && open > 0
      ? words.pictures.dutiesAndPossible(count: certain, possible: open)
      : words.list([given, perhaps].compactMap { $0 })
    return words.lists.labelled(label: words.starts.heading(time), value: duties)
  }

  /// What has to be done at a known time, the earliest first.
  static func all(certain: [DutyGroup], possible: [DutyEntry]) -> [DutyStart] {
    let perhaps = possible.filter(\.threatens)
    var times: [DutyTime] = []
    for time in certain.map(\.time) + perhaps.map(\.time)
    where time.isDated && !times.contains(time) {
      times.append(time)
    }
    return times.sorted().map { time in
      let group = certain.first { $0.time == time }
      let sure = group?.counted ?? 0
      return DutyStart(
        time: time, certain: sure, conditional: (group?.entries.count ?? 0) - sure,
        open: perhaps.count { $0.time == time })
    }
  }
}
