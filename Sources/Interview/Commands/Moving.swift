import Questionnaires
import Register
import Typography

/// Leads to other questions.
@MainActor struct Moving {
  let dossier: Dossier
  let trail: Trail
  let voice: Voice

  private var session: Session { dossier.session }

  func back(_ steps: Int, from id: QuestionID?) -> Reply {
    guard let earlier = session.agenda.question(steps, before: id) else {
      return voice.answer(id == nil ? CommandWords.nothingBefore : CommandWords.isFirst)
    }
    return .go(.question(earlier))
  }

  func next(from id: QuestionID?) -> Reply {
    guard let next = session.agenda.next else {
      return id == nil ? voice.answer(CommandWords.nothingOpen) : .go(.check)
    }
    return next == id ? voice.answer(CommandWords.isNext) : .go(.question(next))
  }

  func skip(_ id: QuestionID?) -> Reply {
    guard let id else { return voice.answer(CommandWords.needsQuestion) }
    if session.answer(to: id) == nil {
      let comesBack = dossier.alter { $0.skip(id) }
      voice.say(comesBack ? CommandWords.skipped : CommandWords.leftOpen)
    }
    return .go(dossier.due)
  }

  /// To the question that a number of the list or some words name, or to the one shown before.
  func go(to words: String, from id: QuestionID?) -> Reply {
    if words == "-" {
      return trail.questionBefore.map(visit) ?? voice.answer(CommandWords.nowhereBack)
    }
    guard let number = Int(words) else { return find(words, from: id) }
    let list = trail.answers ?? AnswerList(session)
    return list.question(numbered: number).map(visit)
      ?? voice.answer(CommandWords.noSuchRow(words, highest: list.rows.count))
  }

  func find(_ words: String, from id: QuestionID?) -> Reply {
    let search = QuestionSearch(session.questionnaire)
    let hits = search.find(words)
    let open = hits.filter { session.isReachable($0) }
    if open.count > 1 { return .go(.choice(Choice(words, among: open, from: id))) }
    if let only = open.first ?? hits.first { return visit(only) }
    return voice.answer(CommandWords.nothingFound(words, nearest: search.nearest(to: words)))
  }

  private func visit(_ id: QuestionID) -> Reply {
    session.isReachable(id)
      ? .go(.question(id))
      : voice.answer(CommandWords.notAsked(session.statement(of: id)))
  }
}
