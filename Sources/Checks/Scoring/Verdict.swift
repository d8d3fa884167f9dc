import Questionnaires
import Scenarios

/// How a tier that was given stands to the one that a case expects.
package enum Verdict: String, Sendable {
  case right
  case tooLow = "too low"
  case tooHigh = "too high"
  case unanswered = "no answer"

  /// With open points, every tier that stays possible is right.
  init(_ tier: Tier?, for expect: Scenario.Expectation) {
    let accepted = [expect.tier] + expect.alsoAcceptable + (expect.possible ?? [])
    switch tier {
    case nil: self = .unanswered
    case let tier? where accepted.contains(tier): self = .right
    case let tier?: self = tier < expect.tier ? .tooLow : .tooHigh
    }
  }
}
