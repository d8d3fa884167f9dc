import CommandSupport
import Interview
import Sessions
import Typography

/// Asks at the terminal for what a training record says and no option told.
@MainActor struct RecordDesk {
  /// What was told.
  struct Told: Sendable {
    var people: [String]
    var minutes: Int?
    var day: String?
  }

  /// Whoever asks left; the exit code.
  struct Left: Error {
    let code: Int32
  }

  let console: TerminalConsole

  /// Asks for what is missing; the day only beside something else, for without it today counts.
  func complete(_ told: Told) throws(Left) -> Told {
    var told = told
    if told.people.isEmpty { told.people = try people() }
    if told.day == nil { told.day = try day() }
    if told.minutes == nil { told.minutes = try minutes() }
    return told
  }

  private func people() throws(Left) -> [String] {
    console.say("Who took part? One name on a line; an empty line ends the list.")
    var people: [String] = []
    while true {
      let name = Trimming.onOneLine(try line())
      if name.isEmpty, !people.isEmpty { return people }
      if name.isEmpty {
        console.say("A record needs one name at least.")
      } else {
        people.append(name)
      }
    }
  }

  private func day() throws(Left) -> String? {
    console.say("On which day? For example 2026-11-23; an empty line is today.")
    while true {
      let day = Trimming.trim(try line())
      if day.isEmpty { return nil }
      do throws(CommandFailure) {
        _ = try DateOptions.date(day)
        return day
      } catch {
        console.say(SafeText.line(error.message))
      }
    }
  }

  private func minutes() throws(Left) -> Int {
    console.say("How many minutes did it take? Nobody measured it.")
    while true {
      if let minutes = Int(Trimming.trim(try line())), RecordOptions.allowed.contains(minutes) {
        return minutes
      }
      console.say("A whole number from 1 to 6000, please.")
    }
  }

  private func line() throws(Left) -> String {
    while true {
      switch console.read(LineRequest(prompt: "record> ")) {
      case .line(let line): return line
      case .interrupted(hadText: true): break
      case .interrupted: throw Left(code: ExitStatus.interrupted.rawValue)
      case .endOfInput: throw Left(code: 0)
      case .terminated(let signal, _): throw Left(code: 128 + signal)
      }
    }
  }
}
