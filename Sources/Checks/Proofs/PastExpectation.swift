import Questionnaires

/// Everything that is expected lies after the day whose law the questionnaire reflects.
///
/// An expectation whose day is not after `lawAsOf` is never told to anybody. Its time has come: put what
/// happened into the rules and take it out, or give it a later day.
enum PastExpectation: Check {
  static let code = "past-expectation"
  static let summary =
    "Everything that is expected lies after the day whose law the questionnaire reflects."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let lawAsOf = subject.questionnaire.lawAsOf
    return subject.questionnaire.advice.expected.filter { $0.day <= lawAsOf }.map {
      .warning(
        "\"\($0.id)\" is expected on \($0.day), but the law is as of \(lawAsOf); nobody will be told",
        at: $0.place)
    }
  }
}
