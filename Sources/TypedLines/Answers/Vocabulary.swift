package import Questionnaires
import Typography

/// What the program says in the language of the user and understands when it is typed.
package struct Vocabulary: Sendable {
  /// The last option of every question that may be left open.
  let unsure: String
  /// A day as the program writes it.
  private let written: @Sendable (CalendarDate) -> String

  package init(unsure: String, written: @escaping @Sendable (CalendarDate) -> String) {
    self.unsure = unsure
    self.written = written
  }

  /// The ways to type *not sure*, folded.
  var unsureWords: [String] { ["unsure", "u", Folding.fold(unsure)] }

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
