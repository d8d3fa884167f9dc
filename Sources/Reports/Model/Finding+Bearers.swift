import Reasoning
import Questionnaires

extension Finding {
  /// Whether those who have to act are all others: the user has none of their roles.
  func falls(onOthersIn outcome: Outcome, of questionnaire: Questionnaire) -> Bool {
    !borneBy.isEmpty
      && outcome.status(ofAnyOf: questionnaire.bearers(of: borneBy)) == .ruledOut
  }
}
