package import Assessments
import Questionnaires

/// What is said of stored answers that do not fit the questionnaire.
package enum MisfitText {
  /// `There is no question "kind". What is stored there counts for nothing; it stays in the file.`
  package static func of(_ misfit: Misfit) -> String {
    let message = misfit.reason.message
    return
      "\(message.prefix(1).uppercased())\(message.dropFirst())\(message.hasSuffix("?") ? "" : ".")"
      + " What is stored there counts for nothing; it stays in the file."
  }

  /// For the first page of a result; nil when all answers fit.
  package static func summary(_ misfits: [Misfit]) -> String? {
    switch misfits.count {
    case 0: nil
    case 1:
      "One stored answer does not fit this questionnaire and counts for nothing: see the end of "
        + "the answers."
    case let count:
      "\(count) stored answers do not fit this questionnaire and count for nothing: see the end of "
        + "the answers."
    }
  }
}
