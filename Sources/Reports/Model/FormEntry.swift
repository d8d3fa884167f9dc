import Assessments
import Questionnaires
import Wording

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
