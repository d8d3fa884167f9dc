package import Questionnaires
import Typography

/// Finds questions by words of their id, their text, their statement or their section's title.
package struct QuestionSearch {
  private let questionnaire: Questionnaire

  package init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// Questions that all the words fit: an id exactly, else those with the words in id or statement,
  /// else in their texts, else in the titles of sections.
  package func find(_ words: String) -> [QuestionID] {
    let folded = Folding.fold(words)
    let entries = questionnaire.outline.entries
    if let exact = entries.first(where: { $0.question.id.text == folded }) {
      return [exact.question.id]
    }
    let wanted = Folding.words(words)
    guard !wanted.isEmpty else { return [] }
    let fields: [(Outline.Entry) -> String] = [
      { "\($0.question.id) \($0.question.statement)" },
      {
        "\($0.question.id) \($0.question.statement) \($0.question.text) \($0.question.term ?? "")"
      },
      { questionnaire.sections[$0.section].title },
    ]
    for field in fields {
      let hits = entries.filter { Self.fits(wanted, Folding.words(field($0))) }
      if !hits.isEmpty { return hits.map(\.question.id) }
    }
    return []
  }

  /// The id that was probably meant.
  package func nearest(to words: String) -> String? {
    NearestName.find(Folding.fold(words), in: questionnaire.outline.entries.map(\.question.id.text))
  }

  private static func fits(_ wanted: [String], _ words: [String]) -> Bool {
    wanted.allSatisfy { beginning in words.contains { $0.hasPrefix(beginning) } }
  }
}
