import Checks
import Questionnaires
import Samples

extension TinyQuestionnaire {
  /// The codes and messages that checking it gives.
  var problems: [String] {
    QuestionnaireChecks.run(files).problems.map { "\($0.code): \($0.message)" }
  }
}
