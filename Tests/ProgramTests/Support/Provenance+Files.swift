import Questionnaires
import Translations

@testable import Assessments

extension Provenance {
  /// As the program says it of a questionnaire in these files.
  init(_ questionnaire: Questionnaire, _ files: [SourceFile]) {
    self.init(
      id: questionnaire.id, version: questionnaire.version, lawAsOf: questionnaire.lawAsOf,
      logic: QuestionnaireDigests(of: files.lazy.map { ($0.path, $0.bytes) }).logic)
  }
}

extension Assessment {
  /// How many questions have an answer, fit or not.
  var answerCount: Int { records.values.count { $0.answer != nil } }
}
