import CommandSupport
import Glibc
import ResultFiles
import Storage
import Typography
import Wording
import Workshop

/// Shows a class again whenever something comes in.
struct ClassWatch {
  let folder: ClassFolder
  let output: OutputOptions
  let destination: Destination
  let press: Press
  let names: Bool
  /// Whether solutions are told while teams play.
  let reveals: Bool
  private var phrases: ClassPhrases { folder.shelf.words.class }

  /// How often the folder is looked at, in microseconds; also how soon a browser looks again.
  private static let interval: UInt32 = 1_000_000

  /// Never returns but by a failure: Ctrl-C ends the program.
  func run() throws(CommandFailure) -> Never {
    guard destination.path != nil || destination.format == .txt else {
      throw CommandFailure(
        message: phrases.watchNeedsFile(watch: "--watch", output: "-o page.html"),
        status: .wrongUse)
    }
    var shown: [String]?
    var numbers = TeamNumbers()
    while true {
      let seen = try folder.listing().map { "\($0.name) \($0.modified)" }
      if seen != shown {
        try show(&numbers, isFirst: shown == nil)
        shown = seen
      }
      usleep(Self.interval)
    }
  }

  private func show(_ numbers: inout TeamNumbers, isFirst: Bool) throws(CommandFailure) {
    let room = try folder.room()
    numbers.take(room.teams)
    let report = folder.report(
      of: room, showsNames: names, numbers: numbers, refresh: 2, holdsBack: !reveals)
    guard let path = destination.path else {
      let shape = OutputShape.ofStandardOutput
      if isatty(STDOUT_FILENO) == 1, !isFirst { try Output.write(Self.rule(shape)) }
      try Output.write(press.print(report, as: destination.format, shape: shape).bytes)
      return try Output.flush()
    }
    // The first time a file that is there is somebody else's.
    try Publishing.save(
      press.print(report, as: destination.format).bytes, to: path,
      replacing: output.force || !isFirst,
      forceHelps: true)
    if isFirst {
      Output.error(phrases.watching(file: SafeText.clean(path)))
      if !reveals { Output.error(phrases.watchingHeldBack(reveal: "--reveal")) }
    }
  }

  /// What parts one state from the next: earlier ones stay in the memory of the terminal.
  private static func rule(_ shape: OutputShape) -> String {
    String(repeating: shape.isUnicode ? "─" : "-", count: min(shape.width, 100)) + "\n"
  }
}
