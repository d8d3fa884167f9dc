package import ArgumentParser
import Glibc
import Typography

/// Where a table of many things goes and in which format: `--format`, `-o`, `--force`.
package struct TableOutputOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: ArgumentHelp(
      "table (text), csv, xlsx, json, html, md, docx or ics; without it the ending of the output "
        + "file decides.", valueName: "format"))
  package var format: String?

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "out"),
    completion: .file())
  package var output: String?

  @Flag(help: "Replace the output file when it exists.")
  package var force = false

  package init() {}

  /// Where it goes; to be asked before the work, so that a mistake costs no time.
  package func destination() throws(CommandFailure) -> Destination {
    var named: ReportFormat?
    if let format {
      named = format == "table" ? .txt : ReportFormat(rawValue: format)
      if named == nil {
        throw CommandFailure(
          message: "there is no format \"\(SafeText.line(format))\"; there is table, "
            + ReportFormat.names, status: .wrongUse)
      }
    }
    let destination: Destination
    do throws(Destination.Mismatch) {
      destination = try Destination(path: output, named: named)
    } catch {
      throw CommandFailure(message: error.message, status: .wrongUse)
    }
    if destination.path == nil, destination.format.isBinary, isatty(STDOUT_FILENO) == 1 {
      throw CommandFailure(
        message: "a \(destination.format.rawValue) file would spoil the terminal; name a file "
          + "with -o", status: .wrongUse)
    }
    return destination
  }

  /// Writes it there, with one line on standard error when it is a file.
  package func publish(
    _ told: some Tellable, to destination: Destination
  ) throws(CommandFailure) {
    try Publishing.publish(told, to: destination, replacing: force)
  }
}
