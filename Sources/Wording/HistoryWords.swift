package import Assessments
import JSONText
package import Questionnaires
import Reasoning

/// The words for what happened to a document. A questionnaire lends titles and options; without one,
/// things are called as the file calls them.
package struct HistoryWords {
  private let questionnaire: Questionnaire?

  package init(_ questionnaire: Questionnaire?) { self.questionnaire = questionnaire }

  /// What the event is about: `What it is used for (purpose)`.
  package func about(_ event: HistoryEvent) -> String {
    switch event.what {
    case .begun, .changed(.system, _): "The system"
    case .used: "The questionnaire"
    case .changed(.question(let name), _):
      question(name).map { "\($0.statement) (\(name))" } ?? name
    case .changed(.duty(let name), _): duty(name).map { "\($0.title) (\(name))" } ?? name
    }
  }

  /// What changed: `answer`, `state of the duty`.
  package func what(_ event: HistoryEvent) -> String {
    switch event.what {
    case .begun: "begun"
    case .used(let use): "answered under \(ProvenanceText.full(use.provenance))"
    case .changed(_, let change): Self.what(change.what)
    }
  }

  private static func what(_ what: Change.What) -> String {
    switch what {
    case .answer: "answer"
    case .note: "note"
    case .flag: "mark for follow-up"
    case .evidenceAdded: "evidence added"
    case .evidenceRemoved: "evidence taken away"
    case .found, .duty(.found): "found in the file, without an entry that explains it"
    case .name: "name"
    case .summary: "what it does"
    case .duty(.progress): "state"
    case .duty(.person): "person"
    case .duty(.day): "day"
    case .earlier(.answered): "answered; the value was not kept"
    case .earlier(.changed): "changed; the values were not kept"
    case .earlier(.removed): "answer taken back; the value was not kept"
    case .upgraded(let format): "file read from format \(format)"
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
    case .evidenceAdded(let piece): return (nil, DutyWords.evidence(piece))
    case .evidenceRemoved(let piece): return (DutyWords.evidence(piece), nil)
    case .duty(.progress(let from, let to)): return (DutyWords.state(from), DutyWords.state(to))
    case .duty(.day(let from, let to)): return (from?.long, to?.long)
    case .found(let state): return (nil, found(state, subject))
    case .duty(.found(let state)): return (nil, Self.found(state))
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
      state.answer.map { answer($0, to: subject) }, state.note.map { "note: \($0)" },
      state.flag.map { "to clarify: \($0)" },
      state.evidence.isEmpty ? nil : "evidence: \(DutyWords.evidence(state.evidence))",
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  private static func found(_ state: DutyRecord.State) -> String {
    let parts = [
      DutyWords.state(state.progress), DutyWords.who(state, isLate: false),
      state.note.map { "note: \($0)" },
      state.evidence.isEmpty ? nil : "evidence: \(DutyWords.evidence(state.evidence))",
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// In words if the questionnaire understands it, else as it stands in the file.
  private func answer(_ stored: JSONOutput, to subject: Subject) -> String {
    if case .question(let name) = subject, let question = question(name),
      let answer = try? AnswerReader.read(JSONNode(stored), for: question)
    {
      return AnswerText.of(answer, to: question)
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
