/// How a program that ``Terminal/run(_:arguments:input:)`` started came to its end.
package enum ProgramEnd: Equatable, Sendable {
  /// It ended by itself with this code; 0 is success, 127 means the shell did not find it.
  case exited(Int32)
  /// A signal ended it.
  case killed(signal: Int32)
  /// It could not be started; the `errno` says why.
  case notStarted(code: Int32)
}
