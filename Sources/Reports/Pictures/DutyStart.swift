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
    let perhaps = Dictionary(grouping: possible.filter(\.threatens), by: \.time)
    let groups = Dictionary(uniqueKeysWithValues: certain.map { ($0.time, $0) })
    return Set(groups.keys).union(perhaps.keys).filter(\.isDated).sorted().map { time in
      let group = groups[time]
      let sure = group?.counted ?? 0
      return DutyStart(
        time: time, certain: sure,
        possible: (group?.entries.count ?? 0) - sure + (perhaps[time]?.count ?? 0))
    }
  }
}
