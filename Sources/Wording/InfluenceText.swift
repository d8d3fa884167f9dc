package import Reasoning
import Questionnaires

/// How much an open question decides, in words.
package enum InfluenceText {
  package static let meaning =
    "The share says in how many of all ways in which the open points can turn out this answer "
    + "alone decides the tier."

  package static let others =
    "These cannot change the tier any more, whatever the answer; they can still change duties:"

  /// `decides the tier in 34 % of cases`, `cannot change the tier any more`
  package static func of(_ influence: Influence) -> String {
    influence.isDecisive
      ? "decides the tier in \(percent(influence.share)) of cases"
      : "cannot change the tier any more"
  }

  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    switch tenths {
    case 0: return "less than 0.1 %"
    case ..<100: return "\(tenths / 10).\(tenths % 10) %"
    default: return "\((tenths + 5) / 10) %"
    }
  }
}
