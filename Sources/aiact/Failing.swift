import ArgumentParser

/// Turns what went wrong in a command into words on standard error and an exit code.
enum Failing {
  /// Runs the body of a command. It gives the exit status, nil for success.
  static func run(_ body: () throws(CommandFailure) -> ExitStatus?) throws {
    let status: ExitStatus?
    do throws(CommandFailure) {
      status = try body()
      try Output.flush()
    } catch {
      Output.error("aiact: \(error.message)")
      throw error.status.code
    }
    if let status { throw status.code }
  }
}
