import ArgumentParser
package import Wording

/// Turns what went wrong in a command into words on standard error and an exit code.
package enum Failing {
  /// Runs the body of a command, which gives the exit code. `words`: the language of its failures.
  package static func run(
    _ words: Words, _ body: () throws(CommandFailure) -> Int32
  ) throws {
    let code: Int32
    do throws(CommandFailure) {
      code = try body()
      try Output.flush()
    } catch {
      Output.error("aiact: \(error.message(words))")
      throw error.status.code
    }
    if code != 0 { throw ExitCode(code) }
  }
}
