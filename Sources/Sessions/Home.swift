import Assessments
package import CommandSupport
import Interview
import LineEditor
import Questionnaires
import Reasoning
import Typography
import Wording

/// What the user meets first when there are assessments: go on, look at a result, start a new
/// one, or practise.
@MainActor package struct Home {
  package enum Choice {
    /// One with nothing left to ask begins with the page that checks the answers, and its result.
    case open(AssessmentFolder.Entry)
    case new
    /// A described case, to try the program or to learn.
    case practise
    /// With this exit code.
    case leave(Int32)
  }

  /// As many as fit on a small screen.
  package static let most = 9

  package let console: TerminalConsole
  /// Where the assessments lie.
  package let folder: String

  package func choose(among listing: AssessmentFolder.Listing) -> Choice {
    let listed = listing.entries
    // Whoever misses one here must not think that it is gone.
    if listing.unreadable > 0 {
      let files = Counting.of(listing.unreadable, "file", "files")
      console.say("\(files) in \(SafeText.line(folder)) cannot be read. To see why:")
      command("report FILE")
    }
    guard !listed.isEmpty else {
      console.say("To try it on a described case first, leave with Ctrl-D and type:")
      command("practise")
      return .new
    }
    show(listed, unlisted: listing.others)
    var prefill = ""
    while true {
      let request = LineRequest(prompt: "number> ", prefill: prefill)
      switch console.read(request) {
      case .line(let line):
        let typed = Trimming.trim(line)
        if let number = Int(typed), (1...listed.count).contains(number) {
          return .open(listed[number - 1])
        }
        if Int(typed) == listed.count + 1 { return .new }
        if Int(typed) == listed.count + 2 { return .practise }
        if ["q", "quit", ":quit", ":q", "exit"].contains(typed) { return .leave(0) }
        console.say("Type a number from 1 to \(listed.count + 2), or quit to leave.")
        // There is nothing that a command could be changed to.
        prefill = typed.hasPrefix(":") || typed == "?" ? "" : SafeText.line(typed)
      case .interrupted(hadText: true): prefill = ""
      case .interrupted: return .leave(ExitStatus.interrupted.rawValue)
      case .endOfInput: return .leave(0)
      case .terminated(let signal, _): return .leave(128 + signal)
      }
    }
  }

  /// A command line that can be copied as it stands, and so is not wrapped.
  private func command(_ rest: String) { console.show("  \(ProgramName.shown) \(rest)\n") }

  private func show(_ listed: [AssessmentFolder.Entry], unlisted: Int) {
    console.say("Your assessments:")
    for (index, entry) in listed.enumerated() {
      console.say(
        SafeText.line(entry.assessment.system.name), first: "  \(index + 1)  ", rest: "     ")
      let changed = "last changed \(entry.assessment.changed.long)"
      console.say("\(Self.state(of: entry)), \(changed)", first: "     ", rest: "     ")
    }
    console.say("Start a new assessment", first: "  \(listed.count + 1)  ", rest: "     ")
    console.say("Practise with a described case", first: "  \(listed.count + 2)  ", rest: "     ")
    if unlisted > 0 {
      console.say("\(unlisted) more in \(SafeText.line(folder)). To open one:")
      command("interview FILE")
    }
    console.say("Choose one.")
  }

  private static func state(of entry: AssessmentFolder.Entry) -> String {
    guard entry.isFinished else {
      let answered = entry.outcome.progress.answered
      return "to go on with: \(Counting.of(answered, "answer", "answers"))"
    }
    return "answered, result: \(TierWords.quiet(entry.outcome.possibleTiers))"
  }
}
