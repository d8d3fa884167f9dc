import Questionnaires
import Sessions
import Typography
import Wording
import Workshop

/// What an author says of the answers one by one.
extension AuthorDesk {
  /// Which answers the story tells.
  ///
  /// - Parameter fromTheEnd: whether the author came back to it from what follows.
  func told(
    _ draft: inout CaseDraft, _ questionnaire: Questionnaire, fromTheEnd: Bool
  ) throws(Turn) {
    ask(phrases.askTold, phrases.askToldHint(yes: "y", no: "n", all: "all"))
    let questions = answered(draft, questionnaire)
    var said = fromTheEnd ? Set(questions.map(\.id)) : []
    try each(questions, fromTheEnd: fromTheEnd) { question throws(Turn) in
      let tellsRest = try isToldWithTheRest(question, &draft, isSaid: said.contains(question.id))
      said.insert(question.id)
      guard tellsRest else { return false }
      let rest = questions.drop { $0.id != question.id }
      draft.told.formUnion(rest.map(\.id))
      return true
    }
  }

  /// Why the scored answers are the right ones; shown beside a wrong answer.
  func reasons(
    _ draft: inout CaseDraft, _ questionnaire: Questionnaire, fromTheEnd: Bool
  ) throws(Turn) {
    ask(phrases.askReasons, phrases.askReasonsHint)
    let questions = answered(draft, questionnaire).filter { draft.told.contains($0.id) }
    try each(questions, fromTheEnd: fromTheEnd) { question throws(Turn) in
      if let answer = draft.answers[question.id] { say(answer, to: question) }
      draft.reasons[question.id] = try clean(draft.reasons[question.id] ?? "")
      return false
    }
  }

  private func answered(_ draft: CaseDraft, _ questionnaire: Questionnaire) -> [Question] {
    questionnaire.outline.entries.map(\.question).filter { draft.answers[$0.id] != nil }
  }

  /// Asks about one question after the other, and back again.
  ///
  /// - Parameter ask: gives whether the rest needs no asking.
  private func each(
    _ questions: [Question], fromTheEnd: Bool, _ ask: (Question) throws(Turn) -> Bool
  ) throws(Turn) {
    if fromTheEnd, questions.isEmpty { throw .back }
    var number = fromTheEnd ? questions.count - 1 : 0
    while number < questions.count {
      do throws(Turn) {
        if try ask(questions[number]) { return }
        number += 1
      } catch {
        guard case .back = error, number > 0 else { throw error }
        number -= 1
      }
    }
  }

  /// Asks whether the story tells an answer; gives whether it tells all that follow too.
  private func isToldWithTheRest(
    _ question: Question, _ draft: inout CaseDraft, isSaid: Bool
  ) throws(Turn) -> Bool {
    if let answer = draft.answers[question.id] { say(answer, to: question) }
    let before = draft.told.contains(question.id) ? "y" : isSaid ? "n" : ""
    while true {
      switch Trimming.trim(try line(before)).lowercased() {
      case "y", "yes":
        draft.told.insert(question.id)
        return false
      case "n", "no":
        draft.told.remove(question.id)
        return false
      case "all":
        draft.told.insert(question.id)
        return true
      default: console.say(phrases.toldAgain(yes: "y", no: "n", all: "all"))
      }
    }
  }

  /// One line, perhaps empty.
  private func clean(_ before: String) throws(Turn) -> String {
    while true {
      let text = Trimming.onOneLine(try line(SafeText.line(before)))
      guard let hidden = HiddenCharacter.first(in: text) else { return text }
      console.say(phrases.hidden(character: HiddenCharacter.name(hidden)))
    }
  }
}
