import Wording

/// The columns of a form as a table, for a spreadsheet program.
package enum FormColumn: CaseIterable, Sendable {
  case number, onlyIf, question, box, mark, note
  /// These two are for programs and called the same in all languages.
  case questionID, optionID

  /// In characters.
  var width: Int {
    switch self {
    case .number: 8
    case .onlyIf: 28
    case .question, .box: 48
    case .mark: 12
    case .note: 28
    case .questionID, .optionID: 18
    }
  }

  func head(_ words: Words) -> String {
    switch self {
    case .number: words.forms.columnNumber
    case .onlyIf: words.forms.columnOnlyIf
    case .question: words.forms.columnQuestion
    case .box: words.forms.columnAnswer
    case .mark: words.forms.columnMark
    case .note: words.forms.columnNote
    case .questionID: "question-id"
    case .optionID: "option-id"
    }
  }

  /// Those that must be there to read answers back. The others are for people.
  static let needed: [FormColumn] = [.mark, .questionID, .optionID]
}

/// What stands in the column for questions where a row is about something else.
enum FormRow: String, CaseIterable {
  case name = "system.name"
  case summary = "system.summary"
  case assessor = "answered.by"
  case questionnaire

  /// In the column for options: *not sure*.
  static let unsure = "?"
}
