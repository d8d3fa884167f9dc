import JSONText
import Questionnaires
import Wording

/// What the script of a form page works with, as it stands in the page.
enum PageData {
  static func json(of form: AnswerForm) -> JSONOutput {
    let questionnaire = form.questionnaire
    let conditions = ConditionData(questionnaire)
    return .object([
      "form": .integer(1),
      "questionnaire": .object([
        "id": .string(questionnaire.id), "version": .string(questionnaire.version),
        "logic": .string(form.logic),
      ]),
      "words": .object(form.words.forms.ofScript.map { .init($0.key, .string($0.value)) }),
      "facts": .array(questionnaire.facts.map { conditions.data($0.when) }),
      "questions": .array(
        questionnaire.outline.entries.map { entry in
          let question = entry.question
          return .object([
            "id": .string(question.id.text), "kind": .string(kind(of: question)),
            "gate": conditions.gate(of: entry),
            "options": .strings(question.options.map(\.id.text)),
            "alone": .array(
              question.options.indices.filter { question.options[$0].isExclusive }
                .map { .integer($0) }),
            "optional": question.isOptional ? .bool(true) : nil,
          ])
        }),
    ])
  }

  /// The data between the tags of a script: no "<" may end it.
  static func text(of form: AnswerForm) -> String {
    JSONWriter(style: .compact).text(json(of: form)).replacing("<", with: "\\u003c")
  }

  private static func kind(of question: Question) -> String {
    switch question.kind {
    case .oneOf: "one"
    case .manyOf: "many"
    case .text: "text"
    case .number: "number"
    case .date: "date"
    }
  }
}
