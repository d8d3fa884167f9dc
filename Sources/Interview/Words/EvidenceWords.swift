import Wording
import Assessments
import Typography

/// What `:evidence`, `:flag` and `:flags` say.
enum EvidenceWords {
  static let added = "Evidence added."
  static func addedUnseen(_ reason: String) -> String {
    "Evidence added as you typed it. It was not looked at: \(reason)."
  }
  static let removed = "Evidence removed."
  static let none =
    "There is no evidence here yet. Add a file or an address, for example "
    + ":evidence contract.pdf Signed in May"
  static let howToRemove = ":evidence remove 1 takes one away; the file itself stays."
  static let flagged = "Flagged for follow-up. :flags lists all of them."
  static let unflagged = "The flag is gone."
  static let plainFlag = "to be clarified"
  static let noFlags = "No question is flagged. :flag TEXT flags the question shown."
  static let flagsTitle = "To follow up"

  static func line(_ evidence: Evidence) -> String {
    let title = evidence.title.map { " (\($0))" } ?? ""
    return "\(evidence.place)\(title), added \(evidence.added.long)"
  }

  static func noSuch(_ number: Int, highest: Int) -> String {
    highest == 0 ? none : "There is no evidence \(number). The numbers go from 1 to \(highest)."
  }
}
