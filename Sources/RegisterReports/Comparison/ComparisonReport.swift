import Assessments
import Questionnaires
import Reasoning
package import Register
import Wording

/// What is told of several people's answers about one system.
package struct ComparisonReport {
  package let comparison: AnswerComparison
  /// How each document is called in a column: shorter than its path.
  let names: [String]

  package init(_ comparison: AnswerComparison) {
    self.comparison = comparison
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
  func words(_ cell: AnswerComparison.Cell, to question: Question) -> String {
    guard let answer = cell.answer else { return cell.isAsked ? "no answer" : "not asked" }
    let text = AnswerText.of(answer, to: question)
    return cell.isAsked ? text : "\(text) (not asked; counts for nothing)"
  }

  /// `Ada, 27 Nov 2026`
  func giver(_ cell: AnswerComparison.Cell) -> String? {
    guard cell.answer != nil, let given = cell.given else { return nil }
    let day = CalendarDate(iso: String(given.at.description.prefix(10)))?.long ?? ""
    return given.by.map { "\($0), \(day)" } ?? day
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
