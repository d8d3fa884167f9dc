import Assessments
import Questionnaires
import Typography
import Wording

/// Writes notes and flags on a question.
@MainActor struct Noting {
  let dossier: Dossier
  let voice: Voice

  private var words: Words { voice.words }

  /// Adds a line, or lets the note be edited.
  func note(_ text: String, on id: QuestionID?) -> Reply {
    guard let id else { return voice.answer(words.commands.needsQuestion) }
    let before = dossier.assessment[id]?.note
    if text.isEmpty { return edit(before, on: id) }
    let line = Trimming.withPlainNewlines(text)
    set(before.map { "\($0)\n\(line)" } ?? line, on: id)
    return voice.answer(before == nil ? words.commands.noteSaved : words.commands.noteAdded)
  }

  /// Flags a question for follow-up, or takes a flag away.
  func flag(_ text: String, on id: QuestionID?) -> Reply {
    guard let id else { return voice.answer(words.commands.needsQuestion) }
    let isFlagged = dossier.assessment[id]?.flag != nil
    if text.isEmpty, isFlagged {
      dossier.change { $0.setFlag(nil, on: id, at: dossier.now()) }
      return voice.answer(words.commands.unflagged)
    }
    let flag = text.isEmpty ? words.commands.plainFlag : text
    dossier.change { $0.setFlag(flag, on: id, at: dossier.now()) }
    return voice.answer(words.commands.flagged)
  }

  private func edit(_ before: String?, on id: QuestionID) -> Reply {
    guard voice.console.canEdit else { return voice.answer(words.commands.noEditor(before)) }
    switch voice.console.edit(before ?? "") {
    case .unchanged: return voice.answer(words.commands.noteUnchanged)
    case .refused(let failure, keptIn: nil):
      return voice.answer(words.editing.unchanged(failure))
    case .refused(let failure, keptIn: let place?):
      voice.say(words.editing.notTaken(failure))
      voice.quote(place)
      return .stay
    case .text(let edited):
      let after = Trimming.trim(Trimming.withPlainNewlines(edited))
      set(after, on: id)
      return voice.answer(after.isEmpty ? words.commands.noteRemoved : words.commands.noteSaved)
    }
  }

  private func set(_ note: String, on id: QuestionID) {
    dossier.change { $0.setNote(note, on: id, at: dossier.now()) }
  }
}
