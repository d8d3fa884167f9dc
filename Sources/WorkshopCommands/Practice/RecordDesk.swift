import CommandSupport
import Interview
import Sessions
import Typography
import Wording

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
  let words: Words
  private var phrases: CasesPhrases { words.cases }

  /// Asks for what is missing; the day only beside something else, for without it today counts.
  func complete(_ told: Told) throws(Left) -> Told {
    var told = told
    if told.people.isEmpty { told.people = try people() }
    if told.day == nil { told.day = try day() }
    if told.minutes == nil { told.minutes = try minutes() }
    return told
  }

  private func people() throws(Left) -> [String] {
    console.say(phrases.askPeople)
    var people: [String] = []
    while true {
      let name = Trimming.onOneLine(try line())
      if name.isEmpty, !people.isEmpty { return people }
      if name.isEmpty {
        console.say(phrases.askOneName)
      } else if RecordPeople.holds(people, name) {
        console.say(phrases.personOnList(person: SafeText.line(name)))
      } else {
        people.append(name)
      }
    }
  }

  private func day() throws(Left) -> String? {
    console.say(phrases.askDay)
    while true {
      let day = Trimming.trim(try line())
      if day.isEmpty { return nil }
      do throws(CommandFailure) {
        let date = try DateOptions.date(day)
        if date <= Clock.today() { return day }
        console.say(phrases.dayToCome(day: date))
      } catch {
        console.say(SafeText.line(error.message(words)))
      }
    }
  }

  private func minutes() throws(Left) -> Int {
    console.say(phrases.askMinutes)
    while true {
      let allowed = RecordOptions.allowed
      if let minutes = Int(Trimming.trim(try line())), allowed.contains(minutes) { return minutes }
      console.say(
        phrases.askMinutesAgain(least: allowed.lowerBound, most: allowed.upperBound))
    }
  }

  private func line() throws(Left) -> String {
    while true {
      switch console.read(LineRequest(prompt: phrases.promptRecord)) {
      case .line(let line): return line
      case .interrupted(hadText: true): break
      case .interrupted: throw Left(code: ExitStatus.interrupted.rawValue)
      case .endOfInput: throw Left(code: 0)
      case .terminated(let signal, _): throw Left(code: 128 + signal)
      }
    }
  }
}
