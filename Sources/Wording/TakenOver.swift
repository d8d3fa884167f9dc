package import Assessments

/// What is said of answers that were taken over from another assessment.
extension TakenOverPhrases {
  /// For the first page of a result; nil when every answer was given for this system.
  package func summary(_ assessment: Assessment) -> String? {
    let count = assessment.unconfirmed.count
    return count == 0 ? nil : summary(count: count)
  }
}
