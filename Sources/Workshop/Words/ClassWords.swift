import Questionnaires
import Scenarios
import Wording

/// The words for what a class did.
struct ClassWords {
  let room: ClassRoom
  /// Whether teams are called by their names, or only by their numbers.
  let showsNames: Bool
  let numbers: TeamNumbers
  /// Whether teams are still playing while they can read this: what the solution says of a case is
  /// kept back until it is over.
  let holdsBack: Bool
  let words: Words
  var phrases: ClassPhrases { words.class }

  /// The teams in the order of their names; without names in that of their numbers. So a team that
  /// comes in moves no number.
  var order: [Int] {
    let teams = room.teams
    guard !showsNames else { return Array(teams.indices) }
    return teams.indices.sorted { number(of: $0) < number(of: $1) }
  }

  private func number(of team: Int) -> Int { numbers.number(of: room.teams[team]) ?? team + 1 }

  var nothing: String {
    if let wanted = room.wanted, !room.passedOver.isEmpty {
      return phrases.nothingOfCase(training: wanted.name, cases: words.list(room.passedOver))
    }
    return phrases.nothing(command: "aiact practise --set NAME --team NAME --save FOLDER")
  }

  func name(of team: Int) -> String {
    showsNames ? room.teams[team] : phrases.teamNumbered(number: number(of: team))
  }

  var title: String {
    guard !room.rooms.isEmpty else {
      return room.wanted.map { words.paper.caseTitle(training: $0.name, title: $0.title) }
        ?? phrases.noTeamYet
    }
    return words.list([
      phrases.teams(count: room.teams.count), phrases.cases(count: room.rooms.count),
    ])
  }

  func tells(_ here: ClassRoom.Room) -> Bool { !holdsBack || here.isOver }

  /// What a team did with a case, in a few words.
  func result(_ entry: ClassRoom.Entry, in here: ClassRoom.Room) -> String {
    guard entry.isFinished else { return phrases.stillAtIt(count: entry.answered) }
    guard tells(here) else { return phrases.columnFinished }
    let tiers = tiers(entry)
    let percent = entry.marking.percent
    return switch entry.marking.result {
    case .right: phrases.right(tiers: tiers, percent: percent)
    case .partly: phrases.partly(tiers: tiers, percent: percent)
    case .wrong: phrases.wrong(tiers: tiers, percent: percent)
    }
  }

  /// What a team came to; a long row of tiers says no more than that it was left open.
  private func tiers(_ entry: ClassRoom.Entry) -> String {
    let tiers = entry.marking.theirTiers
    return tiers.count > Self.mostTiers ? phrases.leftOpen : words.tiers.quiet(tiers)
  }

  private static let mostTiers = 2

  // MARK: Teams by case

  static let notBegun = "-"

  /// The same in two short lines, for a column.
  func cell(_ entry: ClassRoom.Entry, in here: ClassRoom.Room) -> String {
    guard entry.isFinished else { return phrases.cellStillAtIt(count: entry.answered) }
    guard tells(here) else { return phrases.columnFinished }
    let tiers = tiers(entry)
    let percent = entry.marking.percent
    return switch entry.marking.result {
    case .right: phrases.cellRight(percent: percent, tiers: tiers)
    case .partly: phrases.cellPartly(percent: percent, tiers: tiers)
    case .wrong: phrases.cellWrong(percent: percent, tiers: tiers)
    }
  }

  func rightCount(_ here: ClassRoom.Room) -> String {
    let finished = here.finished
    return finished.isEmpty || !tells(here)
      ? Self.notBegun : phrases.rightOf(count: rightCount(finished), all: finished.count)
  }

  private func rightCount(_ finished: [ClassRoom.Entry]) -> Int {
    finished.count { $0.marking.result == .right }
  }

  /// `3 of 5 right: high (3), limited (2). The model: high.`
  func summary(_ here: ClassRoom.Room) -> String {
    let finished = here.finished
    guard let first = finished.first else { return phrases.noneFinished }
    guard tells(here) else {
      return words.lists.labelled(
        label: phrases.columnFinished, value: phrases.teams(count: finished.count))
    }
    return phrases.summary(
      count: rightCount(finished), all: finished.count, tiers: tiers(here),
      model: words.tiers.quiet(first.marking.modelTiers))
  }

  /// `high (3), limited (2)`
  func tiers(_ here: ClassRoom.Room) -> String {
    var counts: [(tiers: String, count: Int)] = []
    for entry in here.finished {
      let tiers = tiers(entry)
      if let place = counts.firstIndex(where: { $0.tiers == tiers }) {
        counts[place].count += 1
      } else {
        counts.append((tiers, 1))
      }
    }
    return words.list(
      counts.map { words.lists.bracketed(text: $0.tiers, remark: words.number($0.count)) })
  }

  /// `3 teams: Yes`, with the teams when they are named.
  func group(_ group: Split.Group, of question: Question) -> String {
    let answer = answer(group, of: question)
    let count = group.teams.count
    return showsNames
      ? phrases.groupNamed(count: count, teams: names(group), answer: answer)
      : phrases.group(count: count, answer: answer)
  }

  func answer(_ group: Split.Group, of question: Question) -> String {
    group.answer.map { words.answers.text($0, to: question) } ?? phrases.leftOpen
  }

  func names(_ group: Split.Group) -> String { words.list(group.teams.map { name(of: $0) }) }

  func groups(_ split: Split) -> [String] {
    split.groups.map { group($0, of: split.question) }
      + (split.ledPast > 0 ? [phrases.ledPast(count: split.ledPast)] : [])
  }

  func model(_ split: Split) -> String {
    split.model.map { words.answers.text($0, to: split.question) } ?? phrases.notAsked
  }

  /// A point to discuss, line by line; the first one says of what.
  func lines(of point: DiscussionPoint) -> [String] {
    let training = point.room.training
    let title = words.paper.caseTitle(training: training.name, title: training.title)
    switch point.subject {
    case .result:
      let confusion = training.teaching.map { words.workshop.confusion(confusion: $0.confusion) }
      return [title, summary(point.room)] + (confusion.map { [$0] } ?? [])
    case .question(let split):
      let model = words.lists.labelled(label: phrases.columnModel, value: model(split))
      let reason = training.teaching?.reasons[split.question.id]
      return [title, split.question.statement] + groups(split) + [model]
        + (reason.map { [$0] } ?? [])
    }
  }

  /// The same as one text.
  func point(_ point: DiscussionPoint) -> String {
    let training = point.room.training
    let (name, title) = (training.name, training.title)
    switch point.subject {
    case .result:
      let summary = summary(point.room)
      guard let teaching = training.teaching else {
        return phrases.pointResult(training: name, title: title, summary: summary)
      }
      return phrases.pointResultConfusion(
        training: name, title: title, summary: summary, confusion: teaching.confusion)
    case .question(let split):
      let (question, model) = (split.question.statement, model(split))
      let groups = words.clauses(groups(split))
      guard let reason = training.teaching?.reasons[split.question.id] else {
        return phrases.pointQuestion(
          training: name, title: title, question: question, groups: groups, model: model)
      }
      return phrases.pointQuestionReason(
        training: name, title: title, question: question, groups: groups, model: model,
        reason: reason)
    }
  }

  func skipped(_ file: ClassRoom.Skipped) -> String {
    words.lists.labelled(label: file.file, value: why(file))
  }

  func why(_ file: ClassRoom.Skipped) -> String {
    switch file.why {
    case .unusable(let failure): failure.message(words)
    case .noCase(let name): words.workshop.teamNoCase(training: name)
    }
  }
}

extension ClassPhrases {
  /// `right`, `half right`, `other`
  func mark(_ mark: Mark) -> String {
    switch mark {
    case .right: markRight
    case .partly: markPartly
    case .wrong: markWrong
    }
  }
}
