package import Assessments
import JSONText
package import Questionnaires

/// What is said where two documents that are joined do not agree.
package struct ConflictWords {
  private let questionnaire: Questionnaire?

  /// Without the questionnaire of the documents, names stand for questions and duties.
  package init(_ questionnaire: Questionnaire?) {
    self.questionnaire = questionnaire
  }

  /// `Where you are based`, `the note on "Where you are based"`
  package func subject(_ conflict: MergeConflict) -> String {
    switch conflict.subject {
    case .answer(let name): question(name)
    case .note(let name): "the note on \"\(question(name))\""
    case .flag(let name): "the flag on \"\(question(name))\""
    case .dutyProgress(let name): "the state of the duty \"\(duty(name))\""
    case .dutyPerson(let name): "the person for the duty \"\(duty(name))\""
    case .dutyDay(let name): "the day for the duty \"\(duty(name))\""
    case .dutyNote(let name): "the note on the duty \"\(duty(name))\""
    case .systemName: "the name of the system"
    case .systemSummary: "what the system does"
    case .draft: "the line that was being typed"
    case .foreignField(let path): "the field \(path.joined(separator: "."))"
    }
  }

  /// `"In the EU" (Ada, 25 Nov 2026, 10:00 UTC)`
  package func side(_ side: MergeConflict.Side, of conflict: MergeConflict) -> String {
    let value = side.value.map { "\"\(words($0, conflict.subject))\"" } ?? nothing(conflict.subject)
    let change = side.change.map { change in
      change.by.map { "\($0), \(change.at.long)" } ?? change.at.long
    }
    return value + (change.map { " (\($0))" } ?? "")
  }

  /// `Where you are based: ada.json has "In the EU" (…), ben.json has not sure (…). The later one
  /// stands: "not sure".`
  package func sentence(_ conflict: MergeConflict, ours: String, theirs: String) -> String {
    "\(subject(conflict)): \(ours) has \(side(conflict.ours, of: conflict)), \(theirs) has "
      + "\(side(conflict.theirs, of: conflict)). \(standing(conflict, ours, theirs))"
  }

  /// What stays at the question or duty until somebody has settled it.
  package func reminder(_ conflict: MergeConflict) -> String {
    let what =
      switch conflict.subject {
      case .answer: "two answers"
      default: "\(subject(conflict)) in two ways"
      }
    let (first, second) = (conflict.dropped, conflict.kept)
    return "To settle, \(what): \(side(first, of: conflict)) or \(side(second, of: conflict)); "
      + "the second stands."
  }

  private func standing(_ conflict: MergeConflict, _ ours: String, _ theirs: String) -> String {
    let name = conflict.keepsOurs ? ours : theirs
    return conflict.kept.change == nil
      ? "That of \(name) stands." : "The later one stands, that of \(name)."
  }

  private func question(_ name: String) -> String {
    QuestionID(name).flatMap { questionnaire?.outline[$0]?.question.statement } ?? name
  }

  private func duty(_ name: String) -> String {
    questionnaire?.duties.first { $0.id.text == name }?.title ?? name
  }

  private func nothing(_ subject: MergeConflict.Subject) -> String {
    if case .answer = subject { "no answer" } else { "nothing" }
  }

  private func words(_ value: JSONOutput, _ subject: MergeConflict.Subject) -> String {
    switch (subject, value) {
    case (.answer(let name), _):
      answer(value, to: name) ?? plain(value)
    case (.dutyProgress, .object(let members)):
      members.map {
        $0.key == "state" ? plain($0.value).replacing("-", with: " ") : plain($0.value)
      }
      .joined(separator: ": ")
    case (.dutyDay, .string(let day)): CalendarDate(iso: day)?.long ?? day
    default: plain(value)
    }
  }

  private func answer(_ value: JSONOutput, to name: String) -> String? {
    guard let question = QuestionID(name).flatMap({ questionnaire?.outline[$0]?.question }),
      let answer = try? AnswerReader.read(JSONNode(value), for: question)
    else { return nil }
    return AnswerText.of(answer, to: question)
  }

  private func plain(_ value: JSONOutput) -> String {
    if case .string(let text) = value { return text }
    return JSONWriter(style: .line).text(value)
  }
}
