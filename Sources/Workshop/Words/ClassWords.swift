import Questionnaires
import Wording

/// The words for what a class did.
struct ClassWords {
  let room: ClassRoom
  /// Whether teams are called by their names, or only by their numbers.
  let showsNames: Bool

  static let nothing =
    "No team has answered anything here yet. A team plays with: aiact practise --set NAME --team "
    + "NAME --save FOLDER"

  func name(of team: Int) -> String { showsNames ? room.teams[team] : "Team \(team + 1)" }

  var title: String {
    "\(Counting.of(room.teams.count, "team", "teams")), "
      + Counting.of(room.rooms.count, "case", "cases")
  }

  /// What a team did with a case, in a few words.
  func result(_ entry: ClassRoom.Entry) -> String {
    guard entry.isFinished else {
      return "still at it (\(Counting.of(entry.answered, "answer", "answers")))"
    }
    let word = entry.marking.result.shortWord
    return "\(word): \(TierWords.quiet(entry.marking.theirTiers)), \(entry.marking.percent) %"
  }

  // MARK: Teams by case

  static let teamHead = "TEAM"
  static let rightHead = "All teams"
  static let notBegun = "-"

  /// The same in two short lines, for a column.
  func cell(_ entry: ClassRoom.Entry) -> String {
    guard entry.isFinished else {
      return "still at it\n\(Counting.of(entry.answered, "answer", "answers"))"
    }
    let word = entry.marking.result == .partly ? "half" : entry.marking.result.shortWord
    return "\(word) \(entry.marking.percent) %\n\(TierWords.quiet(entry.marking.theirTiers))"
  }

  func rightCount(_ here: ClassRoom.Room) -> String {
    let right = here.finished.count { $0.marking.result == .right }
    return here.finished.isEmpty ? Self.notBegun : "\(right) of \(here.finished.count) right"
  }

  /// `3 of 5 right; high (3), limited (2); the model: high`
  func summary(_ here: ClassRoom.Room) -> String {
    let finished = here.finished
    guard let first = finished.first else { return "No team has finished it yet." }
    let right = finished.count { $0.marking.result == .right }
    return "\(right) of \(finished.count) right: \(tiers(here)). The model: "
      + "\(TierWords.quiet(first.marking.modelTiers))."
  }

  /// `high (3), limited (2)`
  func tiers(_ here: ClassRoom.Room) -> String {
    var counts: [(tiers: String, count: Int)] = []
    for entry in here.finished {
      let tiers = TierWords.quiet(entry.marking.theirTiers)
      if let place = counts.firstIndex(where: { $0.tiers == tiers }) {
        counts[place].count += 1
      } else {
        counts.append((tiers, 1))
      }
    }
    return counts.map { "\($0.tiers) (\($0.count))" }.joined(separator: ", ")
  }

  /// `3 teams: Yes`, with the teams when they are named.
  func group(_ group: Split.Group, of question: Question) -> String {
    let answer = group.answer.map { AnswerText.of($0, to: question) } ?? "left open"
    let who = showsNames ? " (\(group.teams.map { name(of: $0) }.joined(separator: ", ")))" : ""
    return "\(Counting.of(group.teams.count, "team", "teams"))\(who): \(answer)"
  }

  func groups(_ split: Split) -> [String] {
    let past = split.ledPast
    return split.groups.map { group($0, of: split.question) }
      + (past > 0 ? ["\(Counting.of(past, "team", "teams")) led past it by an earlier answer"] : [])
  }

  func model(_ split: Split) -> String {
    split.model.map { AnswerText.of($0, to: split.question) } ?? "not asked"
  }

  /// A point to discuss: what happened, and what helps to talk about it.
  func point(_ point: DiscussionPoint) -> String {
    let training = point.room.training
    let head = "\(training.name), \(training.title)"
    switch point.subject {
    case .result:
      let confusion = training.teaching.map { " What people confuse: \($0.confusion)" } ?? ""
      return "\(head): \(summary(point.room))\(confusion)"
    case .question(let split):
      let groups = groups(split).joined(separator: "; ")
      let reason = training.teaching?.reasons[split.question.id].map { " \($0)" } ?? ""
      return "\(head): \(split.question.statement). \(groups). The model: \(model(split)).\(reason)"
    }
  }

  func skipped(_ file: ClassRoom.Skipped) -> String { "\(file.file): \(file.why)" }

  func double(_ name: String) -> String {
    "Two teams are called \"\(name)\"; they are counted as two."
  }
}

extension Mark {
  /// `right`, `half right`, `other`
  var shortWord: String {
    switch self {
    case .right: "right"
    case .partly: "half right"
    case .wrong: "other"
    }
  }
}
