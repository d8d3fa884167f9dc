package import Assessments
import Questionnaires

/// What is said of stored answers that do not fit the questionnaire.
extension MisfitsPhrases {
  /// `There is no question "kind". What is stored there counts for nothing; it stays in the file.`
  package func text(_ misfit: Misfit) -> String {
    let message = words.unfit.text(misfit.reason)
    let end = message.hasSuffix("?") ? "" : "."
    return one(message: message.prefix(1).uppercased() + message.dropFirst() + end)
  }

  /// For the first page of a result; nil when all answers fit.
  package func summary(_ misfits: [Misfit]) -> String? {
    misfits.isEmpty ? nil : summary(count: misfits.count)
  }
}
