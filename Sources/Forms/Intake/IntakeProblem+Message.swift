import Questionnaires
package import Wording

extension IntakeProblem {
  /// What follows the path of the file: `:3:7: there is no question …`.
  package func message(_ words: Words) -> String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(place): \(words.intake.text(kind))"
  }
}

extension IntakePhrases {
  /// How a sheet begins.
  private static let sheet = "{\"id\": …, \"answers\": { … }}"

  fileprivate func text(_ kind: IntakeProblem.Kind) -> String {
    switch kind {
    case .empty: empty
    case .notUTF8: notUTF8
    case .json(let text): text
    case .cutOff: cutOff
    case .otherProgram: otherProgram(command: "aiact questionnaire form -o form.html")
    case .twoSides: twoSides(command: "aiact merge")
    case .notWhole(let what): notWhole(what: what)
    case .foreign: foreign(example: Self.sheet)
    case .unknownSort:
      unknownSort(
        columns: words.list(FormColumn.needed.map { words.quoted($0.head(words)) }))
    case .newer(let format): newer(format: format)
    case .otherQuestionnaire(let id):
      otherQuestionnaire(questionnaire: id, option: "--questionnaire")
    case .expectedQuestion: expectedQuestion
    case .expectedForm(let key, let format): expectedForm(key: key, format: format)
    case .expectedText(let key): expectedText(key: key)
    case .expectedObject(let key): expectedObject(key: key)
    case .unknownKey(let key): unknownKey(key: key)
    case .answer(let failure): words.unfit.text(failure)
    case .missingColumn(let column): missingColumn(column: column.head(words))
    case .openQuote: openQuote
    case .badMark(let text): badMark(mark: text)
    case .badDate(let text): badDate(text: text)
    case .badNumber(let text): badNumber(text: text)
    case .unsureAndMore(let question): unsureAndMore(question: question.text)
    case .twoTicks(let question): twoTicks(question: question.text)
    case .twoAnswers(let question): twoAnswers(question: question.text)
    }
  }
}
