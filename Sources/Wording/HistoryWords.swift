import AnswerSheets
package import Assessments
import JSONText
package import Questionnaires
import Reasoning

/// The words for what happened to a document. A questionnaire lends titles and options; without one,
/// things are called as the file calls them.
package struct HistoryWords {
  private let questionnaire: Questionnaire?
  private let words: Words
  private var phrases: HistoryPhrases { words.history }

  package init(_ questionnaire: Questionnaire?, _ words: Words) {
    self.questionnaire = questionnaire
    self.words = words
  }

  /// What the event is about: `What it is used for (purpose)`.
  package func about(_ event: HistoryEvent) -> String {
    switch event.what {
    case .begun, .changed(.system, _): phrases.system
    case .used: phrases.questionnaire
    case .changed(.question(let name), _):
      question(name).map { words.lists.bracketed(text: $0.statement, remark: name) } ?? name
    case .changed(.duty(let name), _):
      duty(name).map { words.lists.bracketed(text: $0.title, remark: name) } ?? name
    }
  }

  /// What changed: `answer`, `state of the duty`.
  package func what(_ event: HistoryEvent) -> String {
    switch event.what {
    case .begun: phrases.begun
    case .used(let use): phrases.answeredUnder(questionnaire: words.provenance.full(use.provenance))
    case .changed(_, let change): what(change.what)
    }
  }

  private func what(_ what: Change.What) -> String {
    switch what {
    case .answer: phrases.answer
    case .note: phrases.note
    case .flag: phrases.flag
    case .evidenceAdded: phrases.evidenceAdded
    case .evidenceRemoved: phrases.evidenceRemoved
    case .found, .duty(.found): phrases.found
    case .name: phrases.name
    case .summary: phrases.summary
    case .duty(.progress): phrases.state
    case .duty(.person): phrases.person
    case .duty(.day): phrases.day
    case .earlier(.answered): phrases.answered
    case .earlier(.changed): phrases.changed
    case .earlier(.removed): phrases.removed
    case .upgraded(let format): phrases.upgraded(format: format)
    }
  }

  /// How it stood before and after; nil on a side where there was nothing.
  package func step(_ event: HistoryEvent) -> (from: String?, to: String?) {
    guard case .changed(let subject, let change) = event.what else { return (nil, nil) }
    switch change.what {
    case .answer(let from, let to):
      return (from.map { answer($0, to: subject) }, to.map { answer($0, to: subject) })
    case .note(let from, let to), .flag(let from, let to), .duty(.person(let from, let to)):
      return (from, to)
    case .name(let from, let to), .summary(let from, let to): return (from, to)
    case .evidenceAdded(let piece): return (nil, words.duties.evidence(piece))
    case .evidenceRemoved(let piece): return (words.duties.evidence(piece), nil)
    case .duty(.progress(let from, let to)):
      return (words.duties.state(from), words.duties.state(to))
    case .duty(.day(let from, let to)): return (from.map(words.day), to.map(words.day))
    case .found(let state): return (nil, found(state, subject))
    case .duty(.found(let state)): return (nil, found(state))
    case .earlier, .upgraded: return (nil, nil)
    }
  }

  /// The questionnaire of an entry: `0.3.0`.
  package static func version(_ under: String?) -> String? {
    under.map { String($0.prefix { $0 != "/" }) }
  }

  // MARK: Parts

  private func found(_ state: Record.State, _ subject: Subject) -> String {
    let parts = [
      state.answer.map { answer($0, to: subject) }, state.note.map { phrases.noteText(note: $0) },
      state.flag.map { phrases.flagText(flag: $0) },
      state.evidence.isEmpty
        ? nil : phrases.evidenceText(evidence: words.duties.evidence(state.evidence)),
    ]
    return words.clauses(parts.compactMap { $0 })
  }

  private func found(_ state: DutyRecord.State) -> String {
    let parts = [
      words.duties.state(state.progress), words.duties.who(state, isLate: false),
      state.note.map { phrases.noteText(note: $0) },
      state.evidence.isEmpty
        ? nil : phrases.evidenceText(evidence: words.duties.evidence(state.evidence)),
    ]
    return words.clauses(parts.compactMap { $0 })
  }

  /// In words if the questionnaire understands it, else as it stands in the file.
  private func answer(_ stored: JSONOutput, to subject: Subject) -> String {
    if case .question(let name) = subject, let question = question(name),
      let answer = try? AnswerReader.read(JSONNode(stored), for: question)
    {
      return words.answers.text(answer, to: question)
    }
    return JSONWriter(style: .line).text(stored)
  }

  private func question(_ name: String) -> Question? {
    QuestionID(name).flatMap { questionnaire?.outline[$0]?.question }
  }

  private func duty(_ name: String) -> Duty? {
    questionnaire?.duties.first { $0.id.text == name }
  }
}
