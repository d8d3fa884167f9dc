import Questionnaires

/// Which question comes when, told from the answers and from what was left for later.
struct Agenda {
  let outline: Outline
  let answers: Answers
  /// Those whose answer was taken over from another document and is to be confirmed.
  let unconfirmed: Set<QuestionID>
  /// By number in the outline.
  let relevance: [Status]
  /// Left for later; they come back before the end.
  let skipped: Set<QuestionID>
  /// Left open for good; they do not come back by themselves.
  let leftOpen: Set<QuestionID>

  /// The question to ask now; nil when nothing is left.
  var next: QuestionID? { pending ?? returning }

  /// The first question that has not been dealt with.
  var pending: QuestionID? {
    var isBehindSkipped = false
    for (number, entry) in outline.entries.enumerated() {
      let id = entry.question.id
      guard isReachable(number), isWaiting(id) else { continue }
      if skipped.contains(id) {
        isBehindSkipped = true
      } else if !leftOpen.contains(id) {
        // What may depend on a skipped question waits for its answer.
        if relevance[number] == .established || !isBehindSkipped { return id }
      }
    }
    return nil
  }

  /// The first question left for later.
  private var returning: QuestionID? {
    outline.entries.indices.first { number in
      let id = outline.entries[number].question.id
      return isReachable(number) && isWaiting(id) && skipped.contains(id)
    }.map { outline.entries[$0].question.id }
  }

  private func isWaiting(_ id: QuestionID) -> Bool {
    answers[id] == nil || unconfirmed.contains(id)
  }

  /// Whether a question can be asked now. A follow-up waits until the question that carries it has
  /// an answer.
  func isReachable(_ number: Int) -> Bool {
    switch relevance[number] {
    case .established: return true
    case .ruledOut: return false
    case .possible:
      guard let parent = outline.entries[number].parent?.question else { return true }
      return answers[outline.entries[parent].question.id] != nil && isReachable(parent)
    }
  }

  /// The question so many steps before another, or the first, among those that have been dealt with or
  /// shown: one that waits for a skipped answer was never asked. Nil when there is none before it.
  func question(
    _ steps: Int, before id: QuestionID?, shown: Set<QuestionID>
  ) -> QuestionID? {
    let end = id.flatMap { outline.number(of: $0) } ?? outline.entries.count
    let earlier = (0..<end).filter {
      isDealtWith($0) || isReachable($0) && shown.contains(outline.entries[$0].question.id)
    }
    guard !earlier.isEmpty else { return nil }
    return outline.entries[earlier[max(0, earlier.count - steps)]].question.id
  }

  /// Whether a question belongs on the list of answers.
  func isDealtWith(_ number: Int) -> Bool {
    let id = outline.entries[number].question.id
    return isReachable(number)
      && (answers[id] != nil || skipped.contains(id) || leftOpen.contains(id))
  }
}
