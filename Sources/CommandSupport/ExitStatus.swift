package import ArgumentParser

/// The exit codes of all commands (sysexits.h where it has one). `aiact --help` lists them.
package enum ExitStatus: Int32 {
  case someFailed = 1
  /// Nothing is wrong as far as was decided, but not everything was.
  case notDecided = 3
  case wrongUse = 64
  case notUnderstood = 65
  case notFound = 66
  /// Another program that is needed is not installed, or failed.
  case unavailable = 69
  case cannotCreate = 73
  case writingFailed = 74
  case locked = 75
  case interrupted = 130

  package var code: ExitCode { ExitCode(rawValue) }
}
