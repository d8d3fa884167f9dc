import Questionnaires
import Scenarios

/// The title of a case does not give its answer away.
///
/// Only for scenarios of the kind `teaching`. A title that names a tier or an article is read before
/// the story is.
enum TellingTitle: Check {
  static let code = "telling-title"
  static let summary = "The title of a case does not give its answer away."

  private static let words: Set<String> = [
    "prohibited", "prohibition", "forbidden", "banned", "ban", "high", "limited", "minimal",
    "outside", "excluded", "exempt", "risk", "art", "article", "annex", "recital",
  ]

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    subject.scenarios.compactMap { scenario in
      guard let teaching = scenario.teaching else { return nil }
      let said = scenario.title.lowercased().split { !$0.isLetter }.map(String.init)
      guard let word = said.first(where: words.contains) else { return nil }
      return .warning(
        "\(teaching.id): the title gives the answer away with \"\(word)\"", at: scenario.place)
    }
  }
}
