import Questionnaires
import Reasoning
import Register
import Wording

extension ComparisonReport {
  /// What is said of the differences between the first document and another one: what the two lead
  /// to, and which answers decide.
  struct Verdict {
    let summary: String
    /// One line for each smallest set of differences.
    let lines: [String]
    /// What else has to be said; nil for nothing.
    let remark: String?
  }

  func verdict(on number: Int) -> Verdict {
    let first = comparison.sides[0].analysis.outcome.possibleTiers
    let second = comparison.sides[number].analysis.outcome.possibleTiers
    let found = comparison.deciding[number - 1]
    let isSame = first == second
    let results =
      isSame
      ? phrases.resultSame(first: names[0], other: names[number], tiers: range(first))
      : phrases.resultOther(
        first: names[0], firstTiers: range(first), other: names[number],
        otherTiers: range(second))
    guard let size = found.sets.first?.questions.count else {
      return Verdict(
        summary: "\(results) \(phrases.nothingChanges)", lines: [], remark: nil)
    }
    let lines = found.sets.map { set in
      phrases.line(
        changes: set.questions.compactMap { change($0, number) }
          .joined(separator: words.lists.semicolonAnd),
        tiers: range(set.tiers))
    }
    return Verdict(
      summary: "\(results) \(intro(found.sets.count, size))", lines: lines,
      remark: remark(isSame: isSame, isCut: found.isCut))
  }

  private var phrases: ComparisonPhrases { words.comparison }

  /// `Where you are based: "not sure" instead of "In the EU"`
  private func change(_ id: QuestionID, _ number: Int) -> String? {
    guard let row = comparison.rows.first(where: { $0.question.id == id }) else {
      // Asked in neither of them, but once the other answers have moved.
      return questionnaire.outline[id]?.question.statement
    }
    func quoted(_ cell: AnswerComparison.Cell) -> String {
      let text = text(cell, to: row.question)
      return cell.answer == nil ? text : words.quoted(text)
    }
    return phrases.change(
      question: row.question.statement, answer: quoted(row.cells[number]),
      first: quoted(row.cells[0]))
  }

  private func intro(_ count: Int, _ size: Int) -> String {
    switch (count, size) {
    case (1, 1): phrases.introOne
    case (_, 1): phrases.introEach
    case (1, _): phrases.introTogether(count: size)
    default: phrases.introTogetherEach(count: size)
    }
  }

  private func remark(isSame: Bool, isCut: Bool) -> String? {
    switch (isCut, isSame) {
    case (false, false): nil
    case (true, false): phrases.moreSets
    case (false, true): phrases.takenBack
    case (true, true): "\(phrases.moreSets) \(phrases.takenBack)"
    }
  }

  /// `high`, `limited or high`
  private func range(_ tiers: [Tier]) -> String {
    tiers.isEmpty ? phrases.noResult : words.tiers.quiet(tiers)
  }
}
