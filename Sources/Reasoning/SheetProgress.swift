import Questionnaires

/// What a sheet of answers says about the interview: what comes next, what is open, how much is
/// left.
struct SheetProgress {
  private let outline: Outline
  private let answers: Answers
  private let relevance: [Status]

  init(_ questionnaire: Questionnaire, answers: Answers, relevance: [Status]) {
    outline = questionnaire.outline
    self.answers = answers
    self.relevance = relevance
  }

  private func isAskable(_ number: Int) -> Bool { relevance[number] != .ruledOut }

  private func answer(_ number: Int) -> Answer? { answers[outline.entries[number].question.id] }

  var next: QuestionID? {
    outline.entries.indices.first { isAskable($0) && answer($0) == nil }
      .map { outline.entries[$0].question.id }
  }

  var open: [QuestionID] {
    outline.entries.indices.filter { number in
      isAskable(number) && (answer(number)?.isOpen ?? true)
    }.map { outline.entries[$0].question.id }
  }

  var setAside: [QuestionID] {
    outline.entries.indices.filter { !isAskable($0) && answer($0) != nil }
      .map { outline.entries[$0].question.id }
  }

  /// The most are all questions that may still be relevant. The fewest are those that are relevant
  /// in any case, each with the shortest of its branches.
  var progress: Outcome.Progress {
    let numbers = outline.entries.indices
    let answered = numbers.count { isAskable($0) && answer($0) != nil }
    let most = numbers.count { isAskable($0) && answer($0) == nil }
    let fewest = numbers.filter { relevance[$0] == .established && answer($0) == nil }
      .map { 1 + shortestBranch(of: outline.entries[$0].question) }.reduce(0, +)
    return Outcome.Progress(answered: answered, remaining: min(fewest, most)...most)
  }

  private func shortestBranch(of question: Question) -> Int {
    question.options.map { option in
      option.followUps.filter { answers[$0.id] == nil }
        .map { 1 + shortestBranch(of: $0) }.reduce(0, +)
    }.min() ?? 0
  }
}
