package import Questionnaires

/// A document together with what a questionnaire makes of it.
package struct FittedAssessment: Sendable {
  package let assessment: Assessment
  package let fit: Fit

  package init(_ assessment: Assessment, to questionnaire: Questionnaire) {
    self.assessment = assessment
    fit = assessment.fit(to: questionnaire)
  }

  /// The answers that fit, as the reasoner takes them.
  package var answers: Answers { fit.answers }

  package subscript(question: QuestionID) -> Record? { assessment[question] }
}
