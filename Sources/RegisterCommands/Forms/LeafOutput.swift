import ArgumentParser
import CommandSupport
import Glibc
import Typography

/// Where a form or a letter goes: `-o`, `--format`, `--force`.
struct LeafOutput: ParsableArguments {
  @ArgumentParser.Option(
    help: "The format; without it the ending of the output file decides.")
  var format: ReportFormat?

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "out"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the output file when it exists.")
  var force = false

  /// The place and the format, if `what` can be written in it.
  func destination(
    of what: String, in formats: [ReportFormat]
  ) throws(CommandFailure) -> Destination {
    let destination: Destination
    do throws(Destination.Mismatch) {
      destination = try Destination(path: output, named: format)
    } catch {
      throw CommandFailure(message: error.message, status: .wrongUse)
    }
    guard formats.contains(destination.format) else {
      let names = formats.map(\.rawValue)
      throw CommandFailure(
        message: "\(what) is written as \(names.dropLast().joined(separator: ", ")) or "
          + "\(names[names.count - 1]), not as \(destination.format.rawValue)", status: .wrongUse)
    }
    if destination.path == nil, destination.format.isBinary, isatty(STDOUT_FILENO) == 1 {
      throw CommandFailure(
        message: "a \(destination.format.rawValue) file would spoil the terminal; name a file "
          + "with -o", status: .wrongUse)
    }
    return destination
  }

  func write(_ bytes: [UInt8], to destination: Destination) throws(CommandFailure) {
    guard let path = destination.path else { return try Output.write(bytes) }
    try Publishing.save(bytes, to: path, replacing: force, hint: "--force replaces it")
    Output.error("Written: \(SafeText.clean(path))")
  }
}
