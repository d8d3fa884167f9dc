import Questionnaires
import Register
import Typography
import Wording

/// Leads to other questions.
@MainActor struct Moving {
  let dossier: Dossier
  let trail: Trail
  let voice: Voice

  private var words: Words { voice.words }

  private var session: Session { dossier.session }

  func back(_ steps: Int, from id: QuestionID?) -> Reply {
    guard let earlier = question(steps, before: id) else {
      return voice.answer(id == nil ? words.commands.nothingBefore : words.commands.isFirst)
    }
    return .go(.question(earlier))
  }

  /// Whether no question comes before it.
  func isFirst(_ id: QuestionID) -> Bool { question(1, before: id) == nil }

  private func question(_ steps: Int, before id: QuestionID?) -> QuestionID? {
    session.agenda.question(steps, before: id, shown: trail.shown)
  }

  func next(from id: QuestionID?) -> Reply {
    guard let next = session.agenda.next else {
      return id == nil ? voice.answer(words.commands.nothingOpen) : .go(.check)
    }
    return next == id ? voice.answer(words.commands.isNext) : .go(.question(next))
  }

  func skip(_ id: QuestionID?) -> Reply {
    guard let id else { return voice.answer(words.commands.needsQuestion) }
    if session.answer(to: id) == nil {
      let comesBack = dossier.alter { $0.skip(id) }
      voice.say(comesBack ? words.commands.skipped : words.commands.leftOpen)
    }
    return .go(dossier.due)
  }

  /// To the question that a number of the list or some words name, or to the one shown before.
  func go(to typed: String, from id: QuestionID?) -> Reply {
    if typed == "-" {
      return trail.questionBefore.map(visit) ?? voice.answer(words.commands.nowhereBack)
    }
    guard let number = Int(typed) else {
      let outline = session.questionnaire.outline
      return FormNumbers.of(outline).firstIndex(of: typed).map {
        visit(outline.entries[$0].question.id)
      }
        ?? find(typed, from: id)
    }
    let list = trail.answers ?? AnswerList(session)
    return list.question(numbered: number).map(visit)
      ?? voice.answer(words.commands.noSuchAnswer(typed, highest: list.rows.count))
  }

  func find(_ typed: String, from id: QuestionID?) -> Reply {
    let search = QuestionSearch(session.questionnaire)
    let hits = search.find(typed)
    let open = hits.filter { session.isReachable($0) }
    if open.count > 1 { return .go(.choice(Choice(typed, among: open, from: id))) }
    if let only = open.first ?? hits.first { return visit(only) }
    return voice.answer(words.commands.nothingFound(typed, nearest: search.nearest(to: typed)))
  }

  private func visit(_ id: QuestionID) -> Reply {
    session.isReachable(id)
      ? .go(.question(id))
      : voice.answer(words.commands.notAsked(question: session.statement(of: id)))
  }
}
