import Questionnaires
import Wording

/// The lines after an answer.
extension InterviewPhrases {
  func established(_ tier: Tier?, _ finding: String) -> String {
    guard let tier else { return establishedNoTier(finding: finding) }
    return established(tier: words.tiers.loud(tier), finding: finding)
  }

  func possible(_ tier: Tier?, _ finding: String, dependsOn question: String) -> String {
    guard let tier else { return possibleNoTier(finding: finding, question: question) }
    return possible(tier: words.tiers.loud(tier), finding: finding, question: question)
  }

  /// `because` is a sentence.
  func cleared(_ article: String?, _ because: String) -> String {
    guard let article else { return cleared(because: because) }
    return clearedBy(article: article, because: because)
  }

  /// Two choices of one answer that pull in opposite directions.
  func overruled(_ option: String, by decisive: String, _ article: String?) -> String {
    guard let article else { return overruled(option: option, decisive: decisive) }
    return overruledBy(option: option, decisive: decisive, article: article)
  }
}
