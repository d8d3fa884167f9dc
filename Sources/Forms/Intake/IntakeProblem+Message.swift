import Questionnaires

extension IntakeProblem {
  /// What follows the path of the file: `:3:7: there is no question …`.
  package var message: String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(place): \(words)"
  }

  private var words: String {
    switch kind {
    case .empty: "the file is empty"
    case .notUTF8:
      "the letters are not in UTF-8; in a spreadsheet program save the table as \"CSV UTF-8\""
    case .json(let text): text
    case .foreign:
      "this is JSON, but no answers: expected were an assessment, answers saved by a form, or a sheet "
        + "{\"id\": …, \"answers\": { … }}"
    case .unknownSort:
      "this is neither JSON nor the table of a form; its first row must name the columns "
        + FormColumn.needed.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    case .newer(let format): "written by a newer aiact (format \(format)); this one cannot read it"
    case .otherQuestionnaire(let id):
      "it belongs to the questionnaire \"\(id)\"; name that one with --questionnaire"
    case .expected(let what): "\(what) was expected"
    case .unknownKey(let key):
      "unknown key \"\(key)\"; take it out, or move what it says into a note"
    case .answer(let failure): failure.message
    case .missingColumn(let name):
      "the column \"\(name)\" is missing; leave the first row of the table as it was"
    case .openQuote: "a quotation mark that opens here is never closed"
    case .badMark(let text):
      "\"\(text)\" is no mark; write x for yes, ? for maybe, or leave the cell empty"
    case .badDate(let text):
      "\"\(text)\" is no certain day; write it as 2026-12-02"
    case .badNumber(let text): "\"\(text)\" is no certain number; write it as 1234.5"
    case .unsureAndMore(let question):
      "at \"\(question)\" \"Not sure\" is ticked together with other answers; keep one"
    case .twoAnswers(let question): "\"\(question)\" has two different answers; keep one"
    }
  }
}
