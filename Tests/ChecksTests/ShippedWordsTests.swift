import Questionnaires
import Testing

/// House rules for the words of the shipped questions.
@Suite struct ShippedWordsTests {
  private let entries: [Outline.Entry]

  init() throws {
    let questionnaire = try #require(
      QuestionnaireReader.read(try ShippedFiles().sources).questionnaire)
    entries = questionnaire.outline.entries
  }

  /// A reader who meets a look-alike learns where to go, not only where not to.
  @Test func aNearMissNamesTheAnswerToChoose() {
    let pointers = ["choose", "the answer above", "this answer", "leave this out", "tick it"]
    for entry in entries {
      for option in entry.question.options {
        for text in option.nearMisses where !pointers.contains(where: text.contains) {
          Issue.record("\(entry.question.id.text), \(option.id.text): \(text)")
        }
      }
    }
    #expect(entries.count > 60)
  }

  /// The last answer on the screen is "Not sure", which is never what is meant.
  @Test func nobodyIsSentToTheLastAnswer() {
    for entry in entries {
      for option in entry.question.options {
        #expect(!(option.nearMisses + option.examples).contains { $0.contains("last answer") })
      }
    }
  }

  /// With its number an option stays on one line of 80 columns.
  @Test func anOptionFitsOnOneLine() {
    for entry in entries {
      for option in entry.question.options {
        #expect(option.text.count <= 72, "\(entry.question.id.text), \(option.id.text)")
      }
    }
  }
}
