package import Assessments
import CommandSupport
import Interview
import Questionnaires
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

  private static let question = "Go on with this one? y or n; n leaves everything as it is."
  private static let prompt = "go on> "

  package let console: TerminalConsole

  /// Says what is new and asks, when that may change the result.
  package func choose(_ assessment: Assessment, _ provenance: Provenance) -> Choice {
    let used = assessment.provenance
    // The same in another language, or with the same words.
    if used.decides(like: provenance), used.version == provenance.version { return .goOn }
    if used.decides(like: provenance) {
      say("The wording of the questions has changed since, but not what follows from the answers.")
      return .goOn
    }
    say(Self.news(used, provenance, assessment.changed))
    say(
      "Going on keeps your answers and takes this one for the result, which may change. The file "
        + "notes both. To go on with the one before, name its folder with --questionnaire.")
    say(Self.question)
    return ask()
  }

  private func ask() -> Choice {
    var prefill = ""
    while true {
      switch console.read(LineRequest(prompt: Self.prompt, prefill: prefill, isRefused: true)) {
      case .line(let line):
        switch Folding.fold(line) {
        case "y", "yes": return .goOn
        case "n", "no", "q", "quit", ":quit", ":q", "exit":
          say("Nothing was changed.")
          return .leave(0)
        case let word:
          say(Self.question)
          prefill = word.hasPrefix(":") || word == "?" ? "" : SafeText.line(line)
        }
      case .interrupted(hadText: true): prefill = ""
      case .interrupted:
        say("Nothing was changed.")
        return .leave(ExitStatus.interrupted.rawValue)
      case .endOfInput:
        say("Nothing was changed.")
        return .leave(0)
      case .terminated(let signal, _): return .leave(128 + signal)
      }
    }
  }

  private func say(_ text: String) { console.say(SafeText.line(text)) }

  /// Which questionnaire was used and which is here.
  private static func news(
    _ used: Provenance, _ here: Provenance, _ changed: Timestamp
  ) -> String {
    let before = "Last changed \(changed.long), with \(ProvenanceText.full(used))."
    let now = "Here is \(ProvenanceText.full(here))"
    guard used.version == here.version, used.lawAsOf == here.lawAsOf else {
      return "\(before) \(now)."
    }
    return "\(before) \(now): the same version, but with other content."
  }
}
