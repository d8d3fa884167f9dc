package import Questionnaires
package import Wording

/// One sentence or two for a line that is no answer: what is wrong and what to do.
extension RefusalsPhrases {
  /// What is said of a line that was refused at a question.
  package func message(_ refusal: Refusal, for question: Question) -> String {
    let example = words.dates.example
    return switch refusal {
    case .empty: empty(question)
    case .severalLines: severalLines
    case .unknownOption(let typed, nil): unknownOption(typed: typed)
    case .unknownOption(let typed, let nearest?):
      unknownOptionNearest(typed: typed, option: words.numbered(nearest.number, nearest.text))
    case .severalMatches(let typed, let options):
      severalOptions(
        typed: typed,
        options: words.enumeration(options.map { words.numbered($0.number, $0.text) }))
    case .noSuchNumber(let typed, let highest): noSuchNumber(typed: typed, highest: highest)
    case .severalChosen(mayBeUnsure: true): onlyOneMaybe
    case .severalChosen(mayBeUnsure: false): onlyOne
    case .exclusive(let option): exclusive(option: option)
    case .unsureWithOthers: unsureWithOthers
    case .contradiction(let option): contradiction(option: option)
    case .needsDefinite(let reason): needsDefinite(reason: reason)
    case .notANumber(let typed): notANumber(typed: typed)
    case .ambiguousNumber(let typed): ambiguousNumber(typed: typed)
    case .notADate(let typed): notADate(typed: typed, example: example)
    case .dayMissing(let typed, let last):
      question.noUnsure == nil
        ? dayMissingUnsure(typed: typed, last: last) : dayMissing(typed: typed, last: last)
    case .dayProposed(let typed, let day): dayProposed(typed: typed, day: day)
    case .ambiguousDate(let typed): ambiguousDate(typed: typed, example: example)
    case .noSuchDay(let typed): noSuchDay(typed: typed)
    case .vagueDay(let typed): vagueDay(typed: typed, example: words.dates.exampleInSpring)
    case .yearMissing(let typed): yearMissing(typed: typed, example: example)
    case .shortYear(let typed): shortYear(typed: typed, example: example)
    case .farYear(let typed): farYear(typed: typed)
    }
  }

  private func empty(_ question: Question) -> String {
    switch question.kind {
    case .oneOf, .manyOf:
      emptyOptions(last: question.options.count + (question.noUnsure == nil ? 1 : 0))
    case .text: emptyText
    case .number: emptyNumber
    case .date: emptyDate
    }
  }
}
