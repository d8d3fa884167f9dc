/// The list of answers and the page before the end.
enum ListWords {
  static let title = "Your answers"
  static let checkTitle = "Check your answers"
  static let empty = "No question has been answered yet."
  static let setAside = "Set aside (not asked with the answers above; they count for nothing):"
  static let notAnswered = "not answered"
  static let isUnconfirmed = "[to be confirmed]"
  static let hasNote = "[note]"
  static let hasEvidence = "[evidence]"
  static let hasFlag = "[follow up]"
  static let checkPrompt = "check> "
  static let checkHint = "Enter shows the result. :go N changes an answer."
  static let checkRefusal = "Enter shows the result, :go N changes answer N, :quit leaves."
  static let checkHelp =
    "Enter alone shows the result. :go 3 goes to answer 3; Enter there keeps it. "
    + ":status shows what the answers lead to. :quit leaves; everything is saved."

  static func noSuchSection(_ words: String) -> String {
    "No section fits \"\(words)\". :answers alone lists all answers."
  }
}
