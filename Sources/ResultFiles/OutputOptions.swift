package import ArgumentParser
package import CommandSupport
import Glibc
package import Wording

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
      throw CommandFailure(.wrongUse) { error.message($0) }
    }
    guard kind.formats.contains(destination.format) else {
      throw CommandFailure(.wrongUse) { kind.refusal(of: destination.format, $0) }
    }
    if destination.path == nil { try IdleOption.refuseForce(force) }
    if destination.path == nil, destination.format.isBinary, isatty(STDOUT_FILENO) == 1 {
      throw CommandFailure(.wrongUse) {
        $0.publishing.spoilsTerminal(format: destination.format.rawValue)
      }
    }
    return destination
  }

  /// For what is only ever told on the screen: a file, a format or a look for it is refused, not passed
  /// over.
  package func requireScreen(_ look: LookOptions) throws(CommandFailure) {
    let options =
      [
        ("-o", output ?? "-" != "-"), ("--format", format ?? .txt != .txt), ("--force", force),
      ].filter(\.1).map(\.0) + look.given
    guard !options.isEmpty else { return }
    throw CommandFailure(.wrongUse) { $0.publishing.screenOnly(options: $0.list(options)) }
  }

  /// Writes it there, with one line on standard error when it is a file.
  package func publish(
    _ told: some Tellable, to destination: Destination, with press: Press = Press(),
    _ words: Words
  ) throws(CommandFailure) {
    try Publishing.publish(told, with: press, to: destination, replacing: force, words)
  }
}
