import Reasoning
import Questionnaires

/// Every way through the tree ends in an outcome.
///
/// "Minimal" is reached, not fallen into: where no finding with a tier holds, the questionnaire
/// has a hole. The message gives the shortest answers found that fall into it.
enum SilentPath: Check {
  static let code = "silent-path"
  static let summary = "Every way through the tree ends in an outcome."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    guard subject.start.mayBeSilent, let section = subject.questionnaire.sections.first,
      let answers = subject.reasoner.witnessOfSilence(with: &subject.effort)
    else { return [] }
    return [
      .error(
        "some answers lead to no finding with a tier, for example "
          + subject.reasoner.describe(answers), at: section.place)
    ]
  }
}
