package import ArgumentParser
import CommandSupport
import LineEditor
import Questionnaires
import Sessions
import Typography
import Wording
import Workshop

/// What a training record says that no file knows: who was there, when, and for how long.
package struct RecordOptions: ParsableArguments {
  @Flag(
    help:
      "Write a training record of the team in --save: a certificate for each person and a list.")
  package var record = false

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "For the record: somebody who took part; may stand several times.",
      valueName: "name"))
  package var person: [String] = []

  @ArgumentParser.Option(
    help: ArgumentHelp("For the record: how long it took.", valueName: "minutes"))
  package var minutes: Int?

  @ArgumentParser.Option(
    help: ArgumentHelp("For the record: the day, today without it.", valueName: "day"))
  package var day: String?

  @ArgumentParser.Option(help: ArgumentHelp("For the record: who taught.", valueName: "name"))
  package var teacher: String?

  /// How long a training can take, in minutes.
  static let allowed = 1...6000

  package init() {}

  /// What is told of the training, as it is typed.
  var given: KeyValuePairs<String, Bool> {
    [
      "--person": !person.isEmpty, "--minutes": minutes != nil, "--day": day != nil,
      "--teacher": teacher != nil,
    ]
  }

  /// Whether something is missing that no file knows.
  var isIncomplete: Bool { person.isEmpty || minutes == nil }

  /// Asks for what is missing, where there is a terminal; gives the exit code when whoever is asked
  /// leaves.
  mutating func ask(_ words: Words) -> Int32? {
    let before = RecordDesk.Told(people: person, minutes: minutes, day: day)
    let answer = MainActor.assumeIsolated { () -> Result<RecordDesk.Told, RecordDesk.Left> in
      guard Terminal.shared.isInteractive else { return .success(before) }
      let console = TerminalConsole(words)
      defer { console.close() }
      return Result { () throws(RecordDesk.Left) in
        try RecordDesk(console: console, words: words).complete(before)
      }
    }
    switch answer {
    case .success(let told):
      (person, minutes, day) = (told.people, told.minutes, told.day)
      return nil
    case .failure(let left): return left.code
    }
  }

  /// The record of what a team has finished.
  func record(
    of team: (name: String, folder: String), on shelf: CaseShelf
  ) throws(CommandFailure) -> TrainingRecord {
    let phrases = shelf.words.cases
    let people = person.map { Trimming.onOneLine($0) }
    guard !people.isEmpty, people.allSatisfy({ !$0.isEmpty }) else {
      throw CommandFailure(
        message: phrases.whoTookPart(person: "--person \"NAME\""), status: .wrongUse)
    }
    if let double = RecordPeople.double(in: people) {
      throw CommandFailure(
        message: phrases.personTwice(person: SafeText.line(double)), status: .wrongUse)
    }
    let date = try DateOptions.date(day)
    guard date <= Clock.today() else {
      throw CommandFailure(
        message: phrases.recordAhead(day: date), status: .wrongUse)
    }
    guard let minutes, Self.allowed.contains(minutes) else {
      throw CommandFailure(
        message: phrases.howLong(
          least: Self.allowed.lowerBound, most: Self.allowed.upperBound, minutes: "--minutes N"),
        status: .wrongUse)
    }
    let markings = try finished(by: team, on: shelf)
    guard !markings.isEmpty else {
      throw CommandFailure(
        message: phrases.nothingFinished(
          folder: SafeText.clean(team.folder), team: SafeText.line(team.name)),
        status: .notFound)
    }
    return TrainingRecord(
      people: people, day: date, minutes: minutes, teacher: teacher,
      team: team.name, markings: markings, questionnaire: shelf.loaded.questionnaire,
      shelf.words)
  }

  private func finished(
    by team: (name: String, folder: String), on shelf: CaseShelf
  ) throws(CommandFailure) -> [Marking] {
    let room = try ClassFolder(path: team.folder, shelf: shelf, training: nil).room()
    guard let number = room.teams.firstIndex(of: team.name) else { return [] }
    return room.rooms.flatMap(\.finished).filter { $0.team == number }.map(\.marking)
  }
}
