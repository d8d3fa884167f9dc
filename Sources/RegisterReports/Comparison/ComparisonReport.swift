import Assessments
import Questionnaires
import Reasoning
package import Register
package import Wording

/// What is told of several people's answers about one system.
package struct ComparisonReport {
  package let comparison: AnswerComparison
  /// How each document is called in a column: shorter than its path.
  let names: [String]
  let words: Words

  package init(_ comparison: AnswerComparison, words: Words) {
    self.comparison = comparison
    self.words = words
    names = Self.names(comparison.sides.map(\.name))
  }

  var questionnaire: Questionnaire { comparison.sides[0].analysis.questionnaire }
  var date: CalendarDate { comparison.sides[0].analysis.date }

  /// When one of the documents was changed last: `2026-11-23T14:05:00Z`.
  package var stamp: String {
    comparison.sides.map(\.fitted.assessment.changed.description).max() ?? ""
  }

  var title: String {
    var systems: [String] = []
    for side in comparison.sides {
      let name = side.fitted.assessment.system.name
      if !name.isEmpty, !systems.contains(name) { systems.append(name) }
    }
    return systems.isEmpty ? questionnaire.title : systems.joined(separator: " / ")
  }

  /// An answer as it stands in a table.
  func text(_ cell: AnswerComparison.Cell, to question: Question) -> String {
    guard let answer = cell.answer else {
      return cell.isAsked ? words.comparison.noAnswer : words.comparison.notAsked
    }
    let text = words.answers.text(answer, to: question)
    return cell.isAsked ? text : words.comparison.answerNotAsked(answer: text)
  }

  /// `Ada, 27 Nov 2026`
  func giver(_ cell: AnswerComparison.Cell) -> String? {
    guard cell.answer != nil, let given = cell.given,
      let day = CalendarDate(iso: String(given.at.description.prefix(10)))
    else { return nil }
    return given.by.map { words.comparison.given(person: $0, day: day) } ?? words.day(day)
  }

  /// The names of the files without what they have in common: folders and the ending.
  private static func names(_ paths: [String]) -> [String] {
    let stems = paths.map { path -> String in
      let file = path.split(separator: "/").last.map(String.init) ?? path
      return file.hasSuffix(".json") ? String(file.dropLast(5)) : file
    }
    return Set(stems).count == stems.count ? stems : paths
  }
}
