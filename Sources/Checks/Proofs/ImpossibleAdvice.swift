import Reasoning
import Questionnaires

/// Every day, piece of guidance and form concerns somebody.
enum ImpossibleAdvice: Check {
  static let code = "impossible-advice"
  static let summary = "Every day, piece of guidance and form concerns somebody."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let advice = subject.questionnaire.advice
    let start = subject.start
    return zip(advice.timeline, start.timeline).filter { $0.1 == .ruledOut }
      .map { .error("the day \"\($0.0.id)\" can never concern anybody", at: $0.0.place) }
      + zip(advice.guidance, start.guidance).filter { $0.1 == .ruledOut }
      .map { .error("the guidance \"\($0.0.id)\" can never concern anybody", at: $0.0.place) }
      + zip(advice.forms, start.forms).filter { $0.1 == .ruledOut }
      .map { .error("the draft \"\($0.0.id)\" can never concern anybody", at: $0.0.place) }
  }
}
