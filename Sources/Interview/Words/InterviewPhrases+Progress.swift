import Wording

extension InterviewPhrases {
  /// `12 answered, 4 to 9 left`, `3 answered, 9 to confirm`; far bounds are not told, they only
  /// frighten.
  func progress(_ progress: Progress) -> String {
    var items = [answered(count: progress.answered)]
    if progress.unconfirmed > 0 { items.append(toConfirm(count: progress.unconfirmed)) }
    if progress.unconfirmed == 0 || progress.remaining.upperBound > 0 {
      items.append(left(progress.remaining))
    }
    return words.list(items)
  }

  private func left(_ remaining: ClosedRange<Int>) -> String {
    let (least, most) = (remaining.lowerBound, remaining.upperBound)
    if least == most { return left(count: least) }
    if most <= 25 {
      return least == 0 ? leftUpTo(count: most) : leftBetween(count: most, least: least)
    }
    return least < 2 ? leftMore : leftAtLeast(count: least)
  }
}
