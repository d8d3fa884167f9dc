import Reasoning
import Documents
import Questionnaires
import Wording

/// The duties that start together, as a place on a line.
struct DutyStart {
  let time: DutyTime
  /// How many are certain.
  let certain: Int
  /// How many may come to them, depending on what is open or on a condition.
  let possible: Int

  /// "2 Aug 2030: 14 duties, 2 more possible"
  func text(_ words: Words) -> String {
    let duties =
      switch (certain, possible) {
      case (0, _): words.pictures.possible(count: possible)
      case (_, 0): words.pictures.duties(count: certain)
      case (_, _): words.pictures.dutiesAndPossible(count: certain, possible: possible)
      }
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
        time: time, certain: sure,
        possible: (group?.entries.count ?? 0) - sure + perhaps.count { $0.time == time })
    }
  }
}
