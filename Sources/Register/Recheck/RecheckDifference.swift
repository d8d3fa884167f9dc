package import Assessments
package import Questionnaires

/// One thing that a questionnaire says otherwise than the one before, for the same answers.
package enum RecheckDifference: Sendable {
  /// A finding or a duty; nil where there is none.
  package struct Step: Sendable {
    package let id: String
    package let old: StoredResult.Line?
    package let new: StoredResult.Line?
  }

  case tiers(old: [Tier], new: [Tier])
  case finding(Step)
  case duty(Step)
  /// It is asked now, and was not.
  case questionComes(String)
  /// It was asked, and is not any more.
  case questionGoes(String)
  /// It is worded otherwise than when it was answered.
  case questionReworded(String)
  /// An answer counts for nothing now.
  case answerLost(Misfit)
}
