import Wording
import Reasoning
import Questionnaires

/// What is said between two sections.
enum SectionWords {
  static func done(_ number: Int, answers: Int, _ outcome: Outcome) -> String {
    let count = Counting.of(answers, "answer", "answers")
    return "Section \(number) is done: \(count). \(TierWords.soFar(outcome.range))"
  }

  static func passed(_ sections: [(number: Int, title: String)]) -> String {
    let names = sections.map { "\($0.number) (\($0.title))" }
    return names.count == 1
      ? "Section \(names[0]) is not needed for this system."
      : "Sections \(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1]) are "
        + "not needed for this system."
  }
}
