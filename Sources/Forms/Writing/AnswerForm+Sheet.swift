import Assessments
package import Documents
import Questionnaires
import Wording

extension AnswerForm {
  /// The form as a table with a row for each box.
  package var sheet: Sheet {
    Sheet(
      name: words.forms.sheetName,
      columns: FormColumn.allCases.map { Sheet.Column($0.head(words), width: $0.width) },
      rows: head + entries.flatMap { rows(of: $0) })
  }

  private var head: [[Cell]] {
    func row(_ kind: FormRow, _ question: String, _ value: String) -> [Cell] {
      [
        .empty, .empty, .text(question), .empty, value.isEmpty ? .empty : .text(value), .empty,
        .text(kind.rawValue), .empty,
      ]
    }
    return [
      row(
        .questionnaire, words.forms.rowQuestionnaire,
        "\(questionnaire.id) \(questionnaire.version) \(logic)"),
      row(.name, words.forms.name, system.name),
      row(.summary, words.forms.summary, system.summary),
      row(.assessor, words.forms.assessor, assessor ?? ""),
    ]
  }

  private func rows(of entry: FormEntry) -> [[Cell]] {
    let question = entry.question
    // What people read stands once for each question; what programs read, in each row.
    var isFirst = true
    func row(_ box: String, _ mark: String, _ option: String) -> [Cell] {
      defer { isFirst = false }
      let first = isFirst
      func once(_ text: String?) -> Cell { first ? text.map { .text($0) } ?? .empty : .empty }
      return [
        .text(entry.number), once(entry.onlyIf),
        once("\(question.text) \(words.forms.instruction(for: question))"), .text(box),
        mark.isEmpty ? .empty : .text(mark), once(entry.note), .text(question.id.text),
        option.isEmpty ? .empty : .text(option),
      ]
    }
    var rows: [[Cell]] = []
    if question.options.isEmpty { rows.append(row(words.forms.answer, entry.written ?? "", "")) }
    for box in entry.boxes {
      let text = box.option?.text ?? words.forms.notSure
      rows.append(
        row("\(box.number) \(text)", sign(box.mark), box.option?.id.text ?? FormRow.unsure))
    }
    return rows
  }

  private func sign(_ mark: FormEntry.Mark) -> String {
    switch mark {
    case .empty: ""
    case .ticked: "x"
    case .maybe: "?"
    }
  }
}
