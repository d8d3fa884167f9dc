import Questionnaires

/// One property that every good translation of a questionnaire has.
protocol TranslationCheck {
  /// The stable name shown in square brackets behind a message.
  static var code: String { get }
  /// The property in one sentence.
  static var summary: String { get }
  /// Whether it gives notes, which are worked out only when they are wanted.
  static var isForNotes: Bool { get }

  /// Where the property fails.
  static func run(_ subject: TranslationSubject) -> [CheckResult]
}

extension TranslationCheck {
  static var isForNotes: Bool { false }
}
