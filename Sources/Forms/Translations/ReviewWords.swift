/// The words around texts in two languages.
enum ReviewWords {
  static let kind = "Texts in two languages"
  static let remark = "remark"
  static let missing = "not translated"
  static let stale = "made from an older text"

  static let howTo = [
    "Read each row: do both texts say the same?",
    "Write what you would change into the last column. The id says which text it is.",
    "An option, a title and a look-alike use the same words for the same thing.",
  ]

  static func title(_ questionnaire: String, _ language: String) -> String {
    "\(questionnaire): \(language)"
  }

  static func subtitle(version: String, standing: String) -> String {
    "Version \(version). How far this language was checked: \(standing)."
  }
}
