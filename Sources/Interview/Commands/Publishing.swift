import Assessments
import Typography
import Wording

/// Saves and reports.
@MainActor struct Publishing {
  let dossier: Dossier
  let voice: Voice
  let reporter: any Reporter

  private var words: Words { voice.words }

  func save(at place: String) -> Reply {
    if place.isEmpty {
      dossier.save()
      return dossier.failure == nil
        ? voice.answer(words.commands.saved(place: dossier.keeper.place)) : .stay
    }
    switch dossier.move(to: place) {
    case .refused(let failure):
      return voice.answer(words.commands.notSaved(reason: failure.message))
    case .whole:
      voice.say(words.commands.saved(place: dossier.keeper.place))
      return voice.answer(words.commands.savedElsewhere)
    case .withoutHistory(let before):
      voice.say(words.commands.saved(place: dossier.keeper.place))
      return voice.answer(words.commands.savedWithoutHistory(before: before))
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
    return voice.answer(refusal ?? words.commands.reportWritten(file: file))
  }
}
