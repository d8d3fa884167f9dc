package import Questionnaires
package import Wording

/// One sentence or two for a line that is no answer: what is wrong and what to do.
extension RefusalsPhrases {
  /// In characters.
  private static let mostQuoted = 60

  /// What is said of a line that was refused at a question.
  package func message(_ refusal: Refusal, for question: Question) -> String {
    let example = words.dates.example
    return switch refusal {
    case .empty: empty(question)
    case .severalLines: severalLines
    case .unknownOption(let typed, nil): unknownOption(typed: quoted(typed))
    case .unknownOption(let typed, let nearest?):
      unknownOptionNearest(
        typed: quoted(typed), option: words.numbered(nearest.number, nearest.text))
    case .severalMatches(let typed, let options):
      severalOptions(
        typed: quoted(typed),
        options: words.enumeration(options.map { words.numbered($0.number, $0.text) }))
    case .noSuchNumber(let typed, let highest): noSuchNumber(typed: quoted(typed), highest: highest)
    case .severalChosen(mayBeUnsure: true): onlyOneMaybe
    case .severalChosen(mayBeUnsure: false): onlyOne
    case .exclusive(let option): exclusive(option: option)
    case .unsureWithOthers: unsureWithOthers
    case .contradiction(let option): contradiction(option: option)
    case .needsDefinite(let reason): needsDefinite(reason: reason)
    case .notANumber(let typed): notANumber(typed: quoted(typed))
    case .ambiguousNumber(let typed): ambiguousNumber(typed: quoted(typed))
    case .notADate(let typed): notADate(typed: quoted(typed), example: example)
    case .dayMissing(let typed, let last):
      question.noUnsure == nil
        ? dayMissingUnsure(typed: quoted(typed), last: last)
        : dayMissing(typed: quoted(typed), last: last)
    case .dayProposed(let typed, let day): dayProposed(typed: quoted(typed), day: day)
    case .ambiguousDate(let typed): ambiguousDate(typed: quoted(typed), example: example)
    case .noSuchDay(let typed): noSuchDay(typed: quoted(typed))
    case .vagueDay(let typed): vagueDay(typed: quoted(typed), example: words.dates.exampleInSpring)
    case .yearMissing(let typed): yearMissing(typed: quoted(typed), example: example)
    case .shortYear(let typed): shortYear(typed: quoted(typed), example: example)
    case .farYear(let typed): farYear(typed: quoted(typed))
    }
  }

  /// What was typed, or its beginning: it stands in the line once more.
  private func quoted(_ typed: String) -> String {
    typed.count > Self.mostQuoted ? "\(typed.prefix(Self.mostQuoted))\u{2026}" : typed
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
