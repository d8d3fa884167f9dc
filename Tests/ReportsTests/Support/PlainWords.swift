import QuestionnaireTexts
import Questionnaires
import Samples
import Translations

/// What stands in a text without coming from the catalogue, from the questionnaire or from the user.
struct PlainWords {
  /// The texts of the questionnaire of the tests and what somebody typed, the longest first.
  private let given: [String]

  init(given typed: [String]) {
    // Some headings stand in capital letters.
    let texts =
      QuestionnaireTexts.all(in: SampleQuestionnaire.full.sources).map(\.text) + typed
      + typed.map { $0.uppercased() }
    let clauses = texts.filter { $0.hasSuffix(".") }.map { String($0.dropLast()) }
    given = Set((texts + clauses).map(Self.onOneLine)).sorted { $0.count > $1.count }
  }

  /// The words that are left, in a text of the pseudo-language. It has accents on all letters but q
  /// and x.
  func all(in text: String) -> [String] {
    var rest = Self.onOneLine(text)
    for known in given { rest = rest.replacing(known, with: " ") }
    return rest.split { !$0.isASCII || !$0.isLetter }.map(String.init)
      .filter { $0.count > 1 && $0.contains { !"qxQX".contains($0) } }
  }

  private static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
