package import ArgumentParser
import Glibc

/// Where something told goes and in which format: `--format`, `-o`, `--force`.
package struct OutputOptions: ParsableArguments {
  @ArgumentParser.Option(
    help: "\(ReportFormat.names), as far as it can be; without it the ending of the output decides."
  )
  package var format: ReportFormat?

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Write to this file instead of standard output; several files go into a folder.",
      valueName: "out"),
    completion: .file())
  package var output: String?

  @Flag(help: "Replace the output file when it exists.")
  package var force = false

  package init() {}

  /// Where something of this kind goes; to be asked before the work, so that a mistake costs no time.
  package func destination(
    for kind: any Tellable.Type
  ) throws(CommandFailure) -> Destination {
    let destination: Destination
    do throws(Destination.Mismatch) {
      destination = try Destination(path: output, named: format)
    } catch {
      throw CommandFailure(message: error.message, status: .wrongUse)
    }
    guard kind.formats.contains(destination.format) else {
      throw CommandFailure(message: kind.refusal(of: destination.format), status: .wrongUse)
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
    _ told: some Tellable, to destination: Destination, with press: Press = Press()
  ) throws(CommandFailure) {
    try Publishing.publish(told, with: press, to: destination, replacing: force)
  }
}
