import Questionnaires
import Scenarios

/// Every scored answer to a case rests on something that the story tells.
///
/// Only for scenarios of the kind `teaching`. Each suggested answer is named in `told`, and scored, or
/// in `notTold`, and not. A year or a number that is scored stands in the story; nobody in a class can
/// guess it.
enum UngroundedAnswer: Check {
  static let code = "ungrounded-answer"
  static let summary = "Every scored answer to a case rests on something that the story tells."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    subject.scenarios.flatMap { scenario -> [CheckResult] in
      guard let teaching = scenario.teaching else { return [] }
      return messages(scenario, teaching, in: subject.questionnaire.outline)
        .map { .warning("\(teaching.id): \($0)", at: scenario.place) }
    }
  }

  private static func messages(
    _ scenario: Scenario, _ teaching: Teaching, in outline: Outline
  ) -> [String] {
    let told = Set(teaching.told)
    let silent = Set(teaching.notTold)
    let undeclared = scenario.answers.keys.filter { !told.contains($0) && !silent.contains($0) }
    let both = told.intersection(silent)
    let unanswered = told.union(teaching.reasons.keys).filter { scenario.answers[$0] == nil }
    return undeclared.sorted().map {
      "the answer to \"\($0)\" stands neither in \"told\" nor in \"notTold\""
    }
      + both.sorted().map { "\"\($0)\" stands in \"told\" and in \"notTold\"" }
      + unanswered.sorted().map { "\"\($0)\" has no suggested answer that could be scored" }
      + teaching.told.compactMap { id in
        missing(scenario.answers[id], in: scenario.story)
          .map { "\"\(id)\" counts as told, and \"\($0)\" does not stand in the story" }
      }
  }

  /// The year or the number that a story has to name and does not.
  private static func missing(_ answer: Answer?, in story: String) -> String? {
    let needed: String
    switch answer {
    case .date(let day): needed = String(day.description.prefix(4))
    case .number(let number): needed = number.text
    case .choice, .text, .unsure, nil: return nil
    }
    return story.filter { $0 != "," && $0 != "\u{a0}" && $0 != "\u{202f}" }.contains(needed)
      ? nil : needed
  }
}
