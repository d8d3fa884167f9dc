import Questionnaires
import Wording

/// A finding in a few words.
enum FindingText {
  /// `Reading emotions at work (Art. 5(1)(f))`
  static func of(_ finding: Finding, _ questionnaire: Questionnaire, _ words: Words) -> String {
    guard let label = finding.cites.first.flatMap({ questionnaire.source($0)?.label }) else {
      return finding.title
    }
    return words.lists.bracketed(text: finding.title, remark: label)
  }
}
