import QuestionnaireTexts
import Reasoning
import Questionnaires

/// Every day, piece of guidance and form concerns somebody.
enum ImpossibleAdvice: Check {
  static let code = "impossible-advice"
  static let summary = "Every day, piece of guidance and form concerns somebody."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let start = subject.start
    return impossible(start.timeline).map { result("day", $0.id.text, $0.place) }
      + impossible(start.guidance).map { result("guidance", $0.id.text, $0.place) }
      + impossible(start.forms).map { result("draft", $0.id.text, $0.place) }
  }

  private static func impossible<Subject>(
    _ states: [Outcome.AdviceState<Subject>]
  ) -> [Subject] {
    states.filter { $0.status == .ruledOut }.map(\.subject)
  }

  private static func result(_ kind: String, _ id: String, _ place: Place) -> CheckResult {
    .error("the \(kind) \"\(id)\" can never concern anybody", at: place)
  }
}
