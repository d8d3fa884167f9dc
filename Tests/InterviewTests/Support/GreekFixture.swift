import JSONText
@testable import QuestionnaireTexts
@testable import Questionnaires
import Testing

/// The questionnaire with letters that no text of the program has, so that what is read in Latin
/// ones came from somewhere else.
enum GreekFixture {
  static func questionnaire() throws -> Questionnaire {
    var entries: [(id: String, entry: Translation.Entry)] = []
    for file in Fixture.files {
      let root = try #require(JSONReader.read(file.bytes).node)
      for placed in TextWalk.texts(in: root, path: file.path) {
        let entry = Translation.Entry(
          of: TextDigest.of(placed.text), text: greek(placed.text), isMeantToBeSame: false,
          place: Place(file: 0, offset: placed.offset))
        entries.append((placed.id, entry))
      }
    }
    let translation = Translation(
      language: try #require(LanguageTag("el")), reviewed: "test", entries: entries)
    return try Fixture.questionnaire(under: TextOverlay([translation]))
  }

  private static func greek(_ text: String) -> String {
    String(
      text.map { letter in
        guard letter.isASCII, let value = letter.asciiValue, letter.isLetter else { return letter }
        return Character(Unicode.Scalar(0x3B1 + UInt32(value | 0x20) % 17) ?? "ω")
      })
  }
}
