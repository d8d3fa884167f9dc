import QuestionnaireTexts
import Testing

@testable import Questionnaires

/// The form in which the program carries a questionnaire says the same as its files.
@Suite struct PackedQuestionnaireTests {
  private static let german = LanguageTag("de") ?? .english

  private func plain(_ questionnaire: Questionnaire) -> PackedValues {
    PackedValues(of: questionnaire, language: questionnaire.language) { _ in nil }
  }

  /// Each text in German, but for those at these positions of a file.
  private func overlay(
    _ packed: PackedQuestionnaire, without missing: [(path: String, position: Int)] = []
  ) throws -> TextOverlay {
    let counts = Dictionary(uniqueKeysWithValues: packed.files.map { ($0.path, $0.count) })
    return try #require(
      TextOverlay([
        PackedTexts(language: Self.german, reviewed: "draft") { path in
          counts[path].map { count in
            PackedLines.lines(
              (0..<count).map { position in
                missing.contains { $0 == (path, position) } ? "" : "\(path) \(position) \\ ü\n"
              })
          }
        }
      ]))
  }

  @Test func whatComesOutIsWhatTheFilesSay() throws {
    let sample = Sample()
    let packed = try #require(PackedQuestionnaire(sample.sourceFiles))
    let unpacked = packed.questionnaire()
    #expect(plain(unpacked) == plain(try sample.questionnaire()))
    #expect(unpacked.outline.entries.count == (try sample.questionnaire()).outline.entries.count)
    #expect(unpacked.translation == nil)
  }

  @Test func itSpeaksALanguageAsTheFilesDo() throws {
    let sample = Sample()
    let packed = try #require(PackedQuestionnaire(sample.sourceFiles))
    let overlay = try overlay(packed)
    let unpacked = try #require(packed.questionnaire(under: overlay))
    let read = try #require(
      QuestionnaireReader.read(sample.sourceFiles, under: overlay).questionnaire)
    #expect(plain(unpacked) == plain(read))
    #expect(unpacked.language == "de")
    #expect(unpacked.translation == read.translation)
    #expect(plain(unpacked) != plain(packed.questionnaire()))
  }

  /// It would have to be named and marked, for which the files are needed.
  @Test func aLanguageThatLacksATextIsLeftToTheFiles() throws {
    let packed = try #require(PackedQuestionnaire(Sample().sourceFiles))
    let last = try #require(packed.files.last)
    for position in [0, last.count - 1] {
      #expect(
        packed.questionnaire(under: try overlay(packed, without: [(last.path, position)])) == nil)
    }
  }

  @Test func filesWithAMistakeAreNotPacked() throws {
    var sample = Sample()
    try sample.replace("\"talks\"", with: "\"\"", in: "sections/1.json")
    #expect(PackedQuestionnaire(sample.sourceFiles) == nil)
  }

  @Test(arguments: [0, 1, 31, 32, 1023, 1024, 1 << 40, Int(4.5.bitPattern)])
  func numbersComeBack(number: Int) {
    var numbers = PackedNumbers(PackedNumbers.letters(of: number) + PackedNumbers.letters(of: 7))
    #expect(numbers.next() == number)
    #expect(numbers.next() == 7)
  }
}
