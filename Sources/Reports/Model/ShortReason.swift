import Wording
import Reasoning
import Questionnaires

/// Why, in one line: a finding with its article and its reason in short.
package struct ShortReason {
  private let entry: FindingEntry
  private let questionnaire: Questionnaire
  private let words: Words
  /// "Could be PROHIBITED: Reading emotions at work (Art. 5(1)(f))", or without its beginning when the
  /// finding holds.
  package let name: String
  /// Why it holds, as short as the questionnaire says it.
  package let sentence: String
  /// The answer that says most about it, in the user's own words where there is one: "Tasks around
  /// work: Ranks people"; nil while it is open.
  package var said: String? {
    entry.mostTelling(questionnaire).map {
      words.lists.labelled(label: $0.question.statement, value: $0.text(words))
    }
  }

  /// Who has to act, when that is nobody the user is or may be: "Provider".
  package let onlyOthers: String?

  private init(
    _ entry: FindingEntry, isPossible: Bool, _ questionnaire: Questionnaire, _ outcome: Outcome,
    _ words: Words
  ) {
    let finding = entry.finding
    self.entry = entry
    self.questionnaire = questionnaire
    self.words = words
    onlyOthers =
      finding.falls(onOthersIn: outcome, of: questionnaire)
      ? words.list(finding.borneBy.map { questionnaire.title(of: $0) }) : nil
    let article = finding.cites.first.flatMap { questionnaire.source($0)?.label }
    let title =
      article.map { words.lists.bracketed(text: finding.title, remark: $0) } ?? finding.title
    if isPossible, let tier = finding.tier {
      name = words.reports.reasonPossible(tier: words.tiers.headline(tier), finding: title)
    } else {
      name = title
    }
    sentence = finding.short ?? finding.because
  }

  /// What explains the headline: the findings of its tier, then those that could make it worse.
  static func all(
    established: [FindingEntry], possible: [FindingEntry], tier: Tier?,
    _ questionnaire: Questionnaire, _ outcome: Outcome, _ words: Words
  ) -> [ShortReason] {
    let first = established.first?.finding.tier
    // The mildest explain nothing beside a worse one.
    let shown = established.filter { entry in
      entry.finding.tier == first || entry.finding.tier.map { $0 > .minimal } ?? false
    }
    let worse = possible.filter { entry in
      guard let tier, let other = entry.finding.tier else { return true }
      return other > tier
    }
    return shown.map { ShortReason($0, isPossible: false, questionnaire, outcome, words) }
      + worse.map { ShortReason($0, isPossible: true, questionnaire, outcome, words) }
  }
}
