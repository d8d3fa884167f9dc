import ArgumentParser
import Assessments
import CommandSupport
import Documents
import Glibc
import Storage
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

  private static let hint = "--force replaces it"

  /// A document in a format for documents; text on a terminal is as wide as that.
  func bytes(of document: Document, as format: ReportFormat) throws(CommandFailure) -> [UInt8] {
    if format == .txt, output == nil || output == "-" {
      let shape = OutputShape.ofStandardOutput
      let renderer = TextRenderer(width: shape.width, isUnicode: shape.isUnicode)
      return Array(renderer.render(document).utf8)
    }
    return try Press().bytes(of: document, as: format, stamp: Clock.now().description) ?? []
  }

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

  /// Makes what is written only once it is known that it can be written.
  func write(
    to destination: Destination,
    _ bytes: (ReportFormat) throws(CommandFailure) -> [UInt8]
  ) throws(CommandFailure) {
    guard let path = destination.path else { return try Output.write(bytes(destination.format)) }
    if !force, FileKind.exists(path) {
      let failure = CommandFailure(storage: .alreadyExists(path: path))
      throw CommandFailure(message: "\(failure.message); \(Self.hint)", status: failure.status)
    }
    try Publishing.save(
      bytes(destination.format), to: path, replacing: force, hint: Self.hint)
    Output.error("Written: \(SafeText.clean(path))")
  }
}
