/// What is said of answers that were taken over from another assessment.
extension TakenOverPhrases {
  /// For the first page of a result; nil when every answer was given for this system.
  package func summary(unconfirmed count: Int) -> String? {
    count == 0 ? nil : summary(count: count)
  }

  /// What is open: questions, and answers that nobody has confirmed; "nothing" without any.
  package func open(questions count: Int, unconfirmed left: Int) -> String {
    let parts =
      (count > 0 ? [words.reports.questionCount(count: count)] : [])
      + (left > 0 ? [toConfirm(count: left)] : [])
    return parts.isEmpty ? words.reports.figureOpenNothing : words.list(parts)
  }

  /// `Taken over and to be confirmed: Sector, Training data; 3 more.`; nil without any. `most` are
  /// named, all when it is nil.
  package func named(_ statements: [String], most: Int?) -> String? {
    guard !statements.isEmpty else { return nil }
    let shown = Array(statements.prefix(most ?? statements.count))
    let rest = statements.count - shown.count
    let names = words.clauses(shown)
    return rest > 0
      ? questionsAndMore(count: rest, questions: names)
      : questions(questions: names)
  }
}
