/// Why a line that begins with a colon is no command.
package enum CommandRefusal: Error, Equatable, Sendable {
  case nothingAfterColon
  /// No command begins like this; with one that looks like it.
  case unknown(String, nearest: CommandName?)
  /// A beginning that several commands share.
  case severalMatches(String, [CommandName])
  /// Words behind a command that takes none.
  case nothingFollows(CommandName)
  /// Something else behind a command than it takes, or nothing at all.
  case badArgument(of: CommandName)
}
