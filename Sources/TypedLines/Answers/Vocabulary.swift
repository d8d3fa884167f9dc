package import QuestionnaireTexts
package import Questionnaires
import Typography

/// What the program says in the language of the user and understands when it is typed.
package struct Vocabulary: Sendable {
  /// The last option of every question that may be left open.
  let unsure: String
  let typed: TypedWords
  private let language: LanguageTag
  /// A day as the program writes it.
  private let written: @Sendable (CalendarDate) -> String

  package init(
    unsure: String, typed: TypedWords, language: LanguageTag,
    written: @escaping @Sendable (CalendarDate) -> String
  ) {
    self.language = language
    self.typed = typed
    self.unsure = unsure
    self.written = written
  }

  /// The ways to type *not sure*, folded.
  var unsureWords: [String] { ["unsure", "u", Folding.fold(unsure)] + typed.unsure }

  /// Those that choose no option; listed when somebody types a word.
  var smallWords: SmallWords { SmallWords(language) }

  /// Whether a word, folded, says yes.
  package func isYes(_ folded: String) -> Bool { typed.yes.contains(folded) }

  package func isNo(_ folded: String) -> Bool { typed.no.contains(folded) }

  /// Whether it says yes in full, not with a letter.
  package func isWholeYes(_ folded: String) -> Bool { typed.yes.first == folded }

  /// The number of a month in the language or in English.
  func month(_ folded: String) -> Int? { typed.month(folded) ?? NamedMonth.month(folded) }

  /// The day that is written exactly like this; nil when there is none.
  func day(_ folded: String) -> CalendarDate? {
    let numbers = folded.split { !$0.isNumber }
    guard let year = numbers.first(where: { $0.count == 4 }).flatMap({ Int($0) }) else {
      return nil
    }
    let days = numbers.filter { $0.count <= 2 }.compactMap { Int($0) }
    return days.lazy.flatMap { day in
      (1...12).lazy.compactMap { CalendarDate(year: year, month: $0, day: day) }
    }.first { Folding.fold(written($0)) == folded }
  }
}
