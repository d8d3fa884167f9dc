/// Runs a program to its end, with pipes for standard input, output and error.
///
/// - Parameters:
///   - path: the program.
///   - environment: changes to ``ChildEnvironment``.
///   - input: what it can read; standard input ends after that.
/// - Throws: ``HarnessFailure`` when it cannot be started or does not end in time; it is killed
///   then.
package func runProgram(
  _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
  input: [UInt8] = [], within limit: Duration = .seconds(60)
) throws(HarnessFailure) -> ProgramResult {
  let run = try PipedProgram(path, arguments, environment: environment, input: input)
  return try run.result(within: limit)
}

/// The same with text as input.
package func runProgram(
  _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
  input: String, within limit: Duration = .seconds(60)
) throws(HarnessFailure) -> ProgramResult {
  try runProgram(
    path, arguments, environment: environment, input: Array(input.utf8), within: limit)
}
