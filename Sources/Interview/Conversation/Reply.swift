/// What comes of one line.
enum Reply: Equatable {
  /// The same prompt again, with this text in it. `isCovered`: so much was printed that what is
  /// asked has left the screen.
  case again(String, isCovered: Bool)
  case go(Place)

  /// The same prompt, empty.
  static let stay = Reply.again("", isCovered: false)
}
