package import Assessments
import Questionnaires
package import Reasoning
package import Wording

/// What is said of a join: what came from which of the two, and how the result compares with theirs.
package struct MergeAccount {
  package let words: Words
  /// How the two documents are called.
  private let ours: String
  private let theirs: String

  /// - Parameters:
  ///   - ours: how our document is called.
  ///   - theirs: how the other one is called.
  package init(words: Words, ours: String, theirs: String) {
    self.words = words
    self.ours = ours
    self.theirs = theirs
  }

  private var phrases: MergingPhrases { words.merging }

  /// A line for each of the two.
  package func shares(of merge: AssessmentMerge) -> [String] {
    [(ours, true), (theirs, false)].map { name, isOurs in
      let parts = parts(of: merge.share(ofOurs: isOurs))
      return parts.isEmpty
        ? phrases.takenNothing(file: name)
        : phrases.taken(file: name, parts: words.list(parts))
    }
  }

  private func parts(of share: AssessmentMerge.Share) -> [String] {
    var parts: [String] = []
    if share.answers > 0 { parts.append(phrases.takenAnswers(count: share.answers)) }
    if share.notes > 0 { parts.append(phrases.takenNotes(count: share.notes)) }
    if share.evidence > 0 { parts.append(phrases.takenEvidence(count: share.evidence)) }
    if share.duties > 0 { parts.append(phrases.takenDuties(count: share.duties)) }
    return parts
  }

  /// A line for each of the two that leads to another result than both together.
  package func results(of joined: Analysis, beside alone: (ours: Analysis, theirs: Analysis))
    -> [String]
  {
    [(ours, alone.ours), (theirs, alone.theirs)].compactMap { name, analysis in
      let (before, now) = (analysis.outcome, joined.outcome)
      guard before.possibleTiers != now.possibleTiers else { return nil }
      let headline = words.tiers.headline(
        analysis.outcome.range, openCount: analysis.decisiveCount)
      return switch Self.direction(from: before, to: now) {
      case .lower: phrases.lowerThan(file: name, headline: headline)
      case .higher: phrases.higherThan(file: name, headline: headline)
      case .neither: phrases.otherThan(file: name, headline: headline)
      }
    }
  }

  private enum Direction {
    case lower, higher, neither
  }

  private static func direction(from before: Outcome, to now: Outcome) -> Direction {
    guard let mildest = before.tier, let worst = before.worstTier, let newMildest = now.tier,
      let newWorst = now.worstTier
    else { return .neither }
    if newMildest <= mildest, newWorst <= worst { return .lower }
    if newMildest >= mildest, newWorst >= worst { return .higher }
    return .neither
  }
}
