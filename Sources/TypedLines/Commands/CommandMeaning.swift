/// What a line that begins with a colon means.
package enum CommandMeaning: Equatable, Sendable {
  case command(Command)
  case refused(CommandRefusal)
}
