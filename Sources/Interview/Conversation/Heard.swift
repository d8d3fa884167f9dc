/// What came of listening for a line.
enum Heard: Equatable {
  case line(String)
  /// The conversation is over.
  case left(Ending)
}
