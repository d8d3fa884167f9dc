import Questionnaires
package import Reasoning

/// What is said about the age of the law in a questionnaire.
extension LawAgePhrases {
  /// One sentence or two: how old the law is, and what to look for.
  package func sentence(_ age: LawAge) -> String {
    switch (age.isOld, due(age)) {
    case (false, nil): asOf(lawAsOf: age.lawAsOf)
    case (false, let due?): asOfDue(lawAsOf: age.lawAsOf, due: due)
    case (true, nil): old(count: age.days, lawAsOf: age.lawAsOf, day: age.day)
    case (true, let due?): oldDue(count: age.days, lawAsOf: age.lawAsOf, day: age.day, due: due)
    }
  }

  /// The first of what was expected; nil when nothing was.
  private func due(_ age: LawAge) -> String? {
    guard !age.due.isEmpty else { return nil }
    let shown = age.due.prefix(2).map { event(event: $0.text, day: $0.day) }
    let rest = age.due.count - shown.count
    return words.clauses(shown + (rest > 0 ? [more(count: rest)] : []))
  }
}
