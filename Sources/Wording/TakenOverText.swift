package import Assessments

/// What is said of answers that were taken over from another assessment.
package enum TakenOverText {
  /// For the first page of a result; nil when every answer was given for this system.
  package static func summary(_ assessment: Assessment) -> String? {
    switch assessment.unconfirmed.count {
    case 0: nil
    case 1: "One answer was taken over from another assessment and is still to be confirmed."
    case let count:
      "\(count) answers were taken over from another assessment and are still to be confirmed."
    }
  }
}
