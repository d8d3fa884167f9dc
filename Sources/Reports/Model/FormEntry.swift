import Assessments
package import Questionnaires
import Wording

/// A document to be written, filled as far as the answers go.
package struct FormEntry: Sendable {
  /// A line of it.
  package struct Field: Sendable {
    /// What stands before it.
    package let label: String
    /// What the assessment gives for it; empty when it gives nothing.
    package let words: [String]
    /// What belongs there; nil where the label says it.
    package let hint: String?
  }

  /// The document as the questionnaire describes it.
  package let form: Form
  /// Its lines, in the order of the document.
  package let fields: [Field]

  init(
    _ form: Form, _ questionnaire: Questionnaire, _ fitted: FittedAssessment, roles: [RoleEntry],
    established: [FindingEntry], _ words: Words
  ) {
    self.form = form
    let assessment = fitted.assessment
    fields = form.fields.map { field in
      let given: [String] =
        switch field.origin {
        case .name: [assessment.system.name]
        case .summary: [assessment.system.summary]
        case .roles: [words.list(roles.filter(\.isCertain).map(\.title))]
        case .findings: established.map(\.finding.title)
        case .assessor: assessment.people.isEmpty ? [""] : assessment.people
        case nil: []
        }
      let answers = field.questions.compactMap { AnswerEntry($0, questionnaire, fitted) }
      let texts =
        given
        + answers.map {
          words.lists.labelled(label: $0.question.statement, value: $0.text(words))
        }
      return Field(label: field.label, words: texts.filter { !$0.isEmpty }, hint: field.hint)
    }
  }
}
