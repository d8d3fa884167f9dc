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
    let first = comparison.sides[0].analysis.outcome
    let second = comparison.sides[number].analysis.outcome
    let found = comparison.deciding[number - 1]
    let isSame = first.possibleTiers == second.possibleTiers
    let results =
      isSame
      ? "\(names[0]) and \(names[number]) lead to the same: \(range(first.possibleTiers))."
      : "\(names[0]): \(range(first.possibleTiers)). \(names[number]): "
        + "\(range(second.possibleTiers))."
    guard let size = found.sets.first?.questions.count else {
      return Verdict(
        summary: results + " None of the differences changes that, alone or with others.",
        lines: [], remark: nil)
    }
    let lines = found.sets.map { set in
      set.questions.compactMap { change($0, number) }.joined(separator: "; and ")
        + ". Then: \(range(set.tiers))."
    }
    return Verdict(
      summary: results + " " + intro(found.sets.count, size),
      lines: lines,
      remark: remark(isSame: isSame, isCut: found.isCut))
  }

  /// `Where you are based: "not sure" instead of "In the EU"`
  private func change(_ id: QuestionID, _ number: Int) -> String? {
    guard let row = comparison.rows.first(where: { $0.question.id == id }) else {
      // Asked in neither of them, but once the other answers have moved.
      return questionnaire.outline[id]?.question.statement
    }
    func quoted(_ cell: AnswerComparison.Cell) -> String {
      let words = words(cell, to: row.question)
      return cell.answer == nil ? words : "\"\(words)\""
    }
    return "\(row.question.statement): \(quoted(row.cells[number])) instead of "
      + quoted(row.cells[0])
  }

  private func intro(_ count: Int, _ size: Int) -> String {
    switch (count, size) {
    case (1, 1): "One difference decides:"
    case (_, 1): "Each of these differences decides alone:"
    case (1, _): "\(size) differences decide together; fewer change nothing:"
    default: "\(size) differences decide together; fewer change nothing. Each of these lines does:"
    }
  }

  private func remark(isSame: Bool, isCut: Bool) -> String? {
    let parts = [
      isCut ? "There are more of this size." : nil,
      isSame ? "The other differences take this back." : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// `high`, `limited or high`
  private func range(_ tiers: [Tier]) -> String {
    tiers.isEmpty ? "no result" : TierWords.quiet(tiers)
  }
}
