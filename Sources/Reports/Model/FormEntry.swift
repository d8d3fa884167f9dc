import Assessments
import Questionnaires

/// A document to be written, filled as far as the answers go.
struct FormEntry: Sendable {
  struct Field: Sendable {
    let label: String
    /// What the assessment gives for it; empty when it gives nothing.
    let words: [String]
    let hint: String?
  }

  let form: Form
  let fields: [Field]

  init(
    _ form: Form, _ questionnaire: Questionnaire, _ fitted: FittedAssessment, roles: [RoleEntry],
    established: [FindingEntry]
  ) {
    self.form = form
    let assessment = fitted.assessment
    fields = form.fields.map { field in
      let given: [String] =
        switch field.origin {
        case .name: [assessment.system.name]
        case .summary: [assessment.system.summary]
        case .roles: [roles.filter(\.isCertain).map(\.title).joined(separator: ", ")]
        case .findings: established.map(\.finding.title)
        case .assessor: assessment.people.isEmpty ? [""] : assessment.people
        case nil: []
        }
      let answers = field.questions.compactMap { AnswerEntry($0, questionnaire, fitted) }
      let words = given + answers.map { "\($0.question.statement): \($0.text)" }
      return Field(label: field.label, words: words.filter { !$0.isEmpty }, hint: field.hint)
    }
  }
}
