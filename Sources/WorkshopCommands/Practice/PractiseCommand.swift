package import ArgumentParser
package import CommandSupport
import LineEditor
package import Questionnaires
package import ResultFiles
import Scenarios
import Sessions
import Typography
import Wording
package import Workshop

/// `aiact practise`: a described case, the interview about it, and what was right and why.
package struct PractiseCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "practise",
    abstract: "Answer the questions for a described case and learn what was right and why.",
    discussion: """
      Tells a case, holds the interview about it and marks it: the result first, then the \
      findings, then the answers that the story tells. Without words a case is drawn by the day; \
      with words the first whose name, title, story or topics hold them all. With a team and a \
      folder the answers are kept for \"aiact class\"; without, nothing is saved.

      While you play, :case tells the case again and :hint helps for a point.

      EXAMPLES
        aiact practise
        aiact practise case-017
        aiact practise --list camera --level 1
        aiact practise --list --set half-day
        aiact practise --set half-day --team \"Red\" --save teams/
        aiact practise case-017 --twin
        aiact practise --set half-day --print cards -o cards.pdf
        aiact practise --record --team Red --save teams/ -o red.html
        aiact practise --record --team Red --save teams/ --person Ada --minutes 180
      """)

  @Argument(help: ArgumentHelp("The name of a case, or words of it.", valueName: "words"))
  package var words: [String] = []

  @Flag(
    help: "List the cases that fit, and the sets in which they stand; with --set those of the set.")
  package var list = false

  @ArgumentParser.Option(help: ArgumentHelp("Only cases about this topic.", valueName: "word"))
  package var topic: String?

  @ArgumentParser.Option(help: ArgumentHelp("Only cases of this level, 1 to 3.", valueName: "n"))
  package var level: Int?

  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Only cases of this tier: outside, minimal, limited, high or prohibited.", valueName: "tier"))
  package var tier: Tier?

  @Flag(help: "Also scenarios that were not made for a class.")
  package var all = false

  @ArgumentParser.Option(help: ArgumentHelp("Play the cases of this set.", valueName: "name"))
  package var set: String?

  @Flag(help: "Play the changed system after the case: the smallest change to another tier.")
  package var twin = false

  @ArgumentParser.Option(
    help: ArgumentHelp("The name of your team; needs --save.", valueName: "name"))
  package var team: String?

  @ArgumentParser.Option(
    help: ArgumentHelp("Keep the answers of the team in this folder.", valueName: "folder"),
    completion: .directory)
  package var save: String?

  @Flag(help: "Play cases anew that the team has answered already.")
  package var again = false

  @ArgumentParser.Option(
    name: .customLong("print"),
    help: ArgumentHelp(
      "Write on paper instead of playing: cards, sheets or solutions.", valueName: "what"))
  package var paper: CasePaper.Kind?

  @OptionGroup package var output: OutputOptions
  @OptionGroup package var look: LookOptions
  @OptionGroup package var recording: RecordOptions
  @OptionGroup package var questionnaire: QuestionnaireOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let typed = try checkedTeam(words)
      try refuseIdleOptions()
      if let level, !(1...3).contains(level) {
        throw CommandFailure(
          message: words.cases.levelRange(option: "--level"), status: .wrongUse)
      }
      let shelf = try CaseShelf(
        folder: questionnaire.folder, in: questionnaire.wish(), words, all: all)
      if list { return try show(shelf) }
      let team = typed.map { team in
        let name = TeamName.known(team.name, in: team.folder, for: shelf.loaded.questionnaire)
        return (name: name, folder: team.folder)
      }
      if recording.record { return try writeRecord(of: team, on: shelf) }
      let set = try self.set.map { name throws(CommandFailure) in try shelf.set(name) }
      if set != nil, !self.words.isEmpty {
        throw CommandFailure(message: words.cases.setOrCase, status: .wrongUse)
      }
      let cases: [TrainingCase]
      if let set {
        cases = shelf.book.cases(of: set)
      } else if paper != nil, self.words.isEmpty, topic != nil || level != nil || tier != nil {
        // On paper there is room for all that fit.
        cases = shelf.book.matching(filter)
      } else {
        cases = [try shelf.find(self.words, filter)]
      }
      guard !cases.isEmpty else {
        throw shelf.noneFits
      }
      if let paper { return try write(paper, cases, of: set, on: shelf) }
      return try MainActor.assumeIsolated { () -> Result<Int32, CommandFailure> in
        Result { () throws(CommandFailure) in
          try play(cases, of: set, on: shelf, as: team)
        }
      }.get()
    }
  }

  private var filter: CaseFilter {
    CaseFilter(words: words, topic: topic, level: level, tier: tier)
  }

  private func write(
    _ paper: CasePaper.Kind, _ cases: [TrainingCase], of set: CaseSet?, on shelf: CaseShelf
  ) throws(CommandFailure) -> Int32 {
    let destination = try output.destination(for: Handout.self)
    let press = try look.press(for: destination.format)
    try output.publish(
      CasePaper(cases, of: set, shelf.reasoner, shelf.words).handout(paper), to: destination,
      with: press, shelf.words)
    return 0
  }

  private func writeRecord(
    of team: (name: String, folder: String)?, on shelf: CaseShelf
  ) throws(CommandFailure) -> Int32 {
    guard let team else {
      throw CommandFailure(
        message: shelf.words.cases.recordNeedsTeam(
          record: "--record", team: "--team NAME --save FOLDER"),
        status: .wrongUse)
    }
    let destination = try output.destination(for: TrainingRecord.self)
    let press = try look.press(for: destination.format)
    var recording = recording
    if recording.isIncomplete, let code = recording.ask(shelf.words) { return code }
    try output.publish(
      try recording.record(of: team, on: shelf), to: destination, with: press, shelf.words)
    return 0
  }

  @MainActor private func play(
    _ cases: [TrainingCase], of set: CaseSet?, on shelf: CaseShelf,
    as team: (name: String, folder: String)?
  ) throws(CommandFailure) -> Int32 {
    guard Terminal.shared.isInteractive else {
      throw CommandFailure(message: shelf.words.cases.needsTerminal, status: .wrongUse)
    }
    let console = TerminalConsole(shelf.words)
    defer { console.close() }
    let invocation = team.map { team in
      PracticeInvocation(
        program: ProgramName.command, set: set?.id.text, team: team.name, folder: team.folder,
        withTwins: twin, questionnaire: questionnaire.folder, language: questionnaire.language)
    }
    return try SetRun(
      cases: cases, set: set, shelf: shelf, console: console, invocation: invocation, again: again,
      withTwins: twin
    ).hold()
  }

  private func show(_ shelf: CaseShelf) throws(CommandFailure) -> Int32 {
    let set = try self.set.map { name throws(CommandFailure) in try shelf.set(name) }
    let cases =
      set.map { shelf.book.cases(of: $0).filter(filter.takes) } ?? shelf.book.matching(filter)
    guard !cases.isEmpty else {
      let phrases = shelf.words.cases
      let topics = shelf.book.topics.map { phrases.topicCount(topic: $0.topic, number: $0.count) }
      throw CommandFailure(
        message: topics.isEmpty
          ? phrases.noneListed : phrases.noneListedTopics(topics: shelf.words.list(topics)),
        status: .notFound)
    }
    let sets = set.map { [$0] } ?? shelf.book.sets(with: cases)
    let remark = shelf.words.remarkOnCases(of: shelf.loaded.questionnaire)
    return try MainActor.assumeIsolated { () -> Result<Int32, CommandFailure> in
      Result { () throws(CommandFailure) in
        guard Terminal.shared.isInteractive else {
          for line in CaseList(cases, in: sets, shelf.words, remark: remark, width: 80).lines {
            try Output.line(line)
          }
          return 0
        }
        let console = TerminalConsole(shelf.words)
        defer { console.close() }
        let list = CaseList(
          cases, in: sets, shelf.words, remark: remark, width: console.textWidth)
        console.page(list.lines.map { $0 + "\n" }.joined())
        return console.endingSignal.map { 128 + $0 } ?? 0
      }
    }.get()
  }

  /// In characters.
  private static let teamNameLength = 1...60

  /// The team and where its answers go.
  private func checkedTeam(
    _ words: Words
  ) throws(CommandFailure) -> (name: String, folder: String)? {
    let name = team.map { Trimming.onOneLine($0) }
    switch (name, save) {
    case (nil, nil): return nil
    case (let name?, let folder?):
      let allowed = Self.teamNameLength
      guard allowed.contains(name.count) else {
        throw CommandFailure(
          message: words.cases.teamName(least: allowed.lowerBound, most: allowed.upperBound),
          status: .wrongUse)
      }
      return (name, HomePath.expanded(folder))
    case (_?, nil):
      throw CommandFailure(
        message: words.cases.teamNeedsFolder(team: "--team", save: "--save FOLDER"),
        status: .wrongUse)
    case (nil, _?):
      throw CommandFailure(
        message: words.cases.folderNeedsTeam(save: "--save", team: "--team NAME"),
        status: .wrongUse)
    }
  }
}

extension Tier: ExpressibleByArgument {}
extension CasePaper.Kind: ExpressibleByArgument {}
