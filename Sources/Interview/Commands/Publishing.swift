import Assessments
import Typography

/// Saves and reports.
@MainActor struct Publishing {
  let dossier: Dossier
  let voice: Voice
  let reporter: any Reporter

  func save(at place: String) -> Reply {
    if place.isEmpty {
      dossier.save()
      return dossier.failure == nil
        ? voice.answer(CommandWords.saved(in: dossier.keeper.place)) : .stay
    }
    switch dossier.move(to: place) {
    case .refused(let failure): return voice.answer(CommandWords.notSaved(failure.message))
    case .whole:
      voice.say(CommandWords.saved(in: dossier.keeper.place))
      return voice.answer(CommandWords.savedElsewhere)
    case .withoutHistory(let before):
      voice.say(CommandWords.saved(in: dossier.keeper.place))
      return voice.answer(CommandWords.savedWithoutHistory(before))
    }
  }

  /// `argument` may begin with a depth; the rest is a file.
  func report(_ argument: String) -> Reply {
    let session = dossier.session
    let word = String(argument.prefix { $0 != " " })
    let depth = reporter.depths.contains(word) ? word : nil
    let file = Trimming.onOneLine(depth == nil ? argument : String(argument.dropFirst(word.count)))
    if file.isEmpty {
      voice.console.page(reporter.text(of: session.assessment, session.outcome, for: depth))
      return .again("", isCovered: true)
    }
    let refusal = reporter.write(session.assessment, session.outcome, for: depth, to: file)
    return voice.answer(refusal ?? CommandWords.reportWritten(to: file))
  }
}
