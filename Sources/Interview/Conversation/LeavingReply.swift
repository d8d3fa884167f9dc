/// What can be typed where the program asks whether to leave.
enum LeavingReply {
  static let no = ["", "n", "no"]
  static let yes = ["y", "yes", "quit", ":quit", "exit", "q"]
  /// What would be lost takes the whole word.
  static let lose = "yes"
}
