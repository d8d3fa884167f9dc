package import Questionnaires
import Reasoning

/// A question at which teams went apart, or all went another way than the model.
package struct Split {
  /// An answer with the teams that gave it; nil where they left it open.
  package struct Group {
    package let answer: Answer?
    package let teams: [Int]
  }

  package let question: Question
  /// The largest group first.
  package let groups: [Group]
  package let model: Answer?
  /// How many teams an earlier answer led past it.
  package let ledPast: Int
  /// Whether the story tells it.
  package let isScored: Bool

  /// How many teams gave another answer than the model.
  package var otherCount: Int {
    groups.filter { $0.answer != model }.reduce(0) { $0 + $1.teams.count }
  }
}

extension ClassRoom.Room {
  /// In the order of the questionnaire; only teams that have finished count.
  package var splits: [Split] {
    let finished = finished
    guard let first = finished.first else { return [] }
    return first.marking.model.questionnaire.outline.entries.compactMap { entry in
      let question = entry.question
      var groups: [(answer: Answer?, teams: [Int])] = []
      var model: Answer?
      var isScored = false
      var ledPast = 0
      for entry in finished {
        guard let mark = entry.marking.answers.first(where: { $0.question.id == question.id }),
          mark.theirs != nil || (mark.unscored != .notReached && mark.unscored != .onlyTheirs)
        else {
          ledPast += 1
          continue
        }
        model = mark.model ?? model
        isScored = isScored || mark.unscored == nil
        if let place = groups.firstIndex(where: { $0.answer == mark.theirs }) {
          groups[place].teams.append(entry.team)
        } else {
          groups.append((mark.theirs, [entry.team]))
        }
      }
      guard let first = groups.first, groups.count > 1 || first.answer != model else { return nil }
      let sorted = groups.enumerated().sorted {
        ($1.element.teams.count, $0.offset) < ($0.element.teams.count, $1.offset)
      }
      return Split(
        question: question,
        groups: sorted.map { Split.Group(answer: $0.element.answer, teams: $0.element.teams) },
        model: model, ledPast: ledPast, isScored: isScored)
    }
  }
}
