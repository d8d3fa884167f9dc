/// What a line that begins with a colon means.
package enum CommandReading: Equatable, Sendable {
  case command(Command)
  case refused(CommandRefusal)
}
