/// What is said of answers that were taken over from another assessment.
extension TakenOverPhrases {
  /// For the first page of a result; nil when every answer was given for this system.
  package func summary(unconfirmed count: Int) -> String? {
    count == 0 ? nil : summary(count: count)
  }

  /// What is to settle: questions, how many of them the result hangs on, and answers that nobody has
  /// confirmed; "nothing" without any.
  package func open(questions count: Int, decisive: Int, unconfirmed left: Int) -> String {
    let isDivided = decisive > 0 && decisive < count
    let questions = words.reports.questionCount(count: count)
    let parts =
      (count > 0
        ? [
          isDivided
            ? words.reports.questionsDecide(count: decisive, questions: questions) : questions
        ]
        : [])
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
