/// The columns of a form as a table, for a spreadsheet program.
enum FormColumn: String, CaseIterable {
  case number = "No."
  case onlyIf = "Only if"
  case question = "Question"
  case box = "Answer"
  case mark = "Your mark"
  case note = "Note"
  case questionID = "question-id"
  case optionID = "option-id"

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
