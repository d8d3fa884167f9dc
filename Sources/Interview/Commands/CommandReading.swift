/// What a line that begins with a colon means.
enum CommandReading: Equatable {
  case command(Command)
  /// No command: what to tell the user.
  case refused(String)
}
