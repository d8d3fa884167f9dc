import AnswerSheets
package import Assessments
import JSONText
package import Questionnaires

/// What is said where two documents that are joined do not agree.
package struct ConflictWords {
  private let questionnaire: Questionnaire?
  private let words: Words
  private var phrases: ConflictsPhrases { words.conflicts }

  /// Without the questionnaire of the documents, names stand for questions and duties.
  package init(_ questionnaire: Questionnaire?, _ words: Words) {
    self.questionnaire = questionnaire
    self.words = words
  }

  /// `Where you are based`, `the note on "Where you are based"`
  package func subject(_ conflict: MergeConflict) -> String {
    switch conflict.subject {
    case .answer(let name): question(name)
    case .note(let name): phrases.note(question: question(name))
    case .flag(let name): phrases.flag(question: question(name))
    case .dutyProgress(let name): phrases.dutyState(duty: duty(name))
    case .dutyPerson(let name): phrases.dutyPerson(duty: duty(name))
    case .dutyDay(let name): phrases.dutyDay(duty: duty(name))
    case .dutyNote(let name): phrases.dutyNote(duty: duty(name))
    case .systemName: phrases.systemName
    case .systemSummary: phrases.systemSummary
    case .draft: phrases.draft
    case .foreignField(let path): phrases.foreignField(path: path.joined(separator: "."))
    }
  }

  /// `"In the EU" (Ada, 25 Nov 2026, 10:00 UTC)`
  package func side(_ side: MergeConflict.Side, of conflict: MergeConflict) -> String {
    let value =
      side.value.map { words.quoted(text($0, conflict.subject)) } ?? nothing(conflict.subject)
    guard let change = side.change else { return value }
    let by =
      change.by.map { phrases.changedBy(person: $0, at: change.at) } ?? words.moment(change.at)
    return words.lists.bracketed(text: value, remark: by)
  }

  /// `Where you are based: ada.json has "In the EU" (…), ben.json has not sure (…). The later one
  /// stands, that of ben.json.`
  package func sentence(_ conflict: MergeConflict, ours: String, theirs: String) -> String {
    let kept = conflict.keepsOurs ? ours : theirs
    let (our, their) = (side(conflict.ours, of: conflict), side(conflict.theirs, of: conflict))
    return conflict.kept.change == nil
      ? phrases.oneStands(
        subject: subject(conflict), ours: ours, ourValue: our, theirs: theirs, theirValue: their,
        kept: kept)
      : phrases.laterStands(
        subject: subject(conflict), ours: ours, ourValue: our, theirs: theirs, theirValue: their,
        kept: kept)
  }

  /// What stays at the question or duty until somebody has settled it.
  package func reminder(_ conflict: MergeConflict) -> String {
    let first = side(conflict.dropped, of: conflict)
    let second = side(conflict.kept, of: conflict)
    if case .answer = conflict.subject {
      return phrases.settleAnswers(first: first, second: second)
    }
    return phrases.settle(subject: subject(conflict), first: first, second: second)
  }

  private func question(_ name: String) -> String {
    QuestionID(name).flatMap { questionnaire?.outline[$0]?.question.statement } ?? name
  }

  private func duty(_ name: String) -> String {
    questionnaire?.duties.first { $0.id.text == name }?.title ?? name
  }

  private func nothing(_ subject: MergeConflict.Subject) -> String {
    if case .answer = subject { phrases.noAnswer } else { phrases.nothing }
  }

  private func text(_ value: JSONOutput, _ subject: MergeConflict.Subject) -> String {
    switch (subject, value) {
    case (.answer(let name), _):
      answer(value, to: name) ?? plain(value)
    case (.dutyProgress, .object(let members)):
      members.map {
        let text = plain($0.value)
        guard $0.key == "state", let kind = DutyProgress.Kind(rawValue: text) else { return text }
        return words.duties.state(kind)
      }
      .joined(separator: ": ")
    case (.dutyDay, .string(let day)): CalendarDate(iso: day).map(words.day) ?? day
    default: plain(value)
    }
  }

  private func answer(_ value: JSONOutput, to name: String) -> String? {
    guard let question = QuestionID(name).flatMap({ questionnaire?.outline[$0]?.question }),
      let answer = try? AnswerReader.read(JSONNode(value), for: question)
    else { return nil }
    return words.answers.text(answer, to: question)
  }

  private func plain(_ value: JSONOutput) -> String {
    if case .string(let text) = value { return text }
    return JSONWriter(style: .line).text(value)
  }
}
