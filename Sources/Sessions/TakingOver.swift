package import Assessments
import CommandSupport
import Interview
import Questionnaires
import TypedLines
import Typography
import Wording

/// Asks before an assessment is gone on with under another questionnaire than before.
@MainActor package struct TakingOver {
  /// What the user wants.
  package enum Choice {
    case goOn
    /// With this exit code; the file stays as it is.
    case leave(Int32)
  }

  package let console: TerminalConsole

  private var start: StartPhrases { console.words.start }

  /// Says what is new and asks, when that may change the result.
  package func choose(_ assessment: Assessment, _ provenance: Provenance) -> Choice {
    let used = assessment.provenance
    // The same in another language, or with the same words.
    if used.decides(like: provenance), used.version == provenance.version { return .goOn }
    if used.decides(like: provenance) {
      say(start.wordingChanged)
      return .goOn
    }
    say(news(used, provenance, assessment.changed))
    say(start.goingOnKeeps)
    say(start.goOnQuestion)
    return ask()
  }

  private func ask() -> Choice {
    var prefill = ""
    while true {
      switch console.read(LineRequest(prompt: start.goOnPrompt, prefill: prefill, isRefused: true))
      {
      case .line(let line):
        let replies = Replies(console.words)
        if replies.isYes(line) { return .goOn }
        if replies.isNo(line) || replies.leaves(line) {
          say(start.nothingChanged)
          return .leave(0)
        }
        say(start.goOnQuestion)
        let word = Trimming.trim(line)
        prefill = word.hasPrefix(":") || word == "?" ? "" : SafeText.line(line)
      case .interrupted(hadText: true): prefill = ""
      case .interrupted:
        say(start.nothingChanged)
        return .leave(ExitStatus.interrupted.rawValue)
      case .endOfInput:
        say(start.nothingChanged)
        return .leave(0)
      case .terminated(let signal, _): return .leave(128 + signal)
      }
    }
  }

  private func say(_ text: String) { console.say(SafeText.line(text)) }

  /// Which questionnaire was used and which is here.
  private func news(
    _ used: Provenance, _ here: Provenance, _ changed: Timestamp
  ) -> String {
    let names = console.words.provenance
    return used.version == here.version && used.lawAsOf == here.lawAsOf
      ? start.otherContent(changed: changed, used: names.full(used), here: names.full(here))
      : start.otherQuestionnaire(changed: changed, used: names.full(used), here: names.full(here))
  }
}
