/// What a program did that ran without a terminal.
package struct ProgramResult: Sendable {
  /// The exit code, or the negative number of the signal that ended it.
  package let exitCode: Int32
  package let standardOutput: [UInt8]
  package let standardError: [UInt8]

  /// Standard output as text.
  package var output: String { String(decoding: standardOutput, as: UTF8.self) }
  /// Standard error as text.
  package var errors: String { String(decoding: standardError, as: UTF8.self) }
}
