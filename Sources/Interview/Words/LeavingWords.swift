/// What is said around leaving.
enum LeavingWords {
  static let prompt = "leave> "
  static let ask = "All is saved. Leave? (Ctrl-C again or y leaves, Enter stays)"
  static let askUnsaved =
    "The last answers are not saved. Leave without them? (type yes to leave, Enter stays)"
  static let askNothing =
    "There is nothing to save yet. Leave? (Ctrl-C again or y leaves, Enter stays)"
  static let hint = "Type y to leave, or Enter to stay."
  static let hintUnsaved = "Type yes to leave without saving, or Enter to stay."
  static let askPractice = "Leave? Nothing is kept. (Ctrl-C again or y leaves, Enter stays)"
  static let leftPractice = "Nothing was kept."
  static func left(_ isNamed: Bool) -> String {
    isNamed ? "Saved. To go on from here:" : "Saved. Start aiact again to go on from here."
  }
  static let leftNothing = "There is nothing to save yet."
  static let no = ["", "n", "no"]
  static let yes = ["y", "yes", "quit", ":quit", "exit", "q"]
}
