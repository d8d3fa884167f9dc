import Reasoning
import Questionnaires

extension Finding {
  /// Whether those who have to act are all others: the user has none of their roles.
  func falls(onOthersIn outcome: Outcome) -> Bool {
    !borneBy.isEmpty && borneBy.allSatisfy { outcome.roles[$0] == .ruledOut }
  }
}
