package import Assessments

/// What is said of answers that were taken over from another assessment.
extension TakenOverPhrases {
  /// For the first page of a result; nil when every answer was given for this system.
  package func summary(_ assessment: Assessment) -> String? {
    let count = assessment.unconfirmed.count
    return count == 0 ? nil : summary(count: count)
  }

  /// What is open: questions, and answers that nobody has confirmed; "nothing" without any.
  package func open(questions count: Int, of assessment: Assessment) -> String {
    let left = assessment.unconfirmed.count
    let parts =
      (count > 0 ? [words.reports.questionCount(count: count)] : [])
      + (left > 0 ? [toConfirm(count: left)] : [])
    return parts.isEmpty ? words.reports.figureOpenNothing : words.list(parts)
  }
}
