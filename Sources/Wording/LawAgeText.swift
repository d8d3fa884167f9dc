package import Questionnaires

/// What is said about the age of the law in a questionnaire.
package enum LawAgeText {
  /// One sentence: how old the law is, and what to look for.
  package static func sentence(_ age: LawAge) -> String {
    var text = "The law here is as of \(age.lawAsOf.long)"
    if age.isOld {
      text += ", \(age.days) days before \(age.day.long), and what changed since is not in it"
    }
    guard !age.due.isEmpty else { return text + "." }
    let shown = age.due.prefix(most).map { "\($0.text) (\($0.day.long))" }
    let rest = age.due.count - shown.count
    let more = rest > 0 ? ["and \(rest) more"] : []
    return text + ". Look for what was expected since: " + (shown + more).joined(separator: "; ")
      + "."
  }

  private static let most = 2
}
