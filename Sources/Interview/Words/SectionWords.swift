import Reasoning
import Questionnaires

/// What is said between two sections.
enum SectionWords {
  static func done(_ number: Int, answers: Int, _ outcome: Outcome) -> String {
    let count = answers == 1 ? "1 answer" : "\(answers) answers"
    return "Section \(number) is done: \(count). \(soFar(outcome))"
  }

  private static func soFar(_ outcome: Outcome) -> String {
    guard let least = outcome.tier, let worst = outcome.worstTier, least != worst else {
      return outcome.tier.map { StatusWords.settled($0) } ?? ""
    }
    let leastWord = StatusWords.tier(least)
    return least == .outside
      ? "So far everything from \(leastWord) to \(StatusWords.tier(worst)) is possible."
      : "So far: at least \(leastWord), could be \(StatusWords.tier(worst))."
  }

  static func passed(_ sections: [(number: Int, title: String)]) -> String {
    let names = sections.map { "\($0.number) (\($0.title))" }
    return names.count == 1
      ? "Section \(names[0]) is not needed for this system."
      : "Sections \(names.dropLast().joined(separator: ", ")) and \(names[names.count - 1]) are "
        + "not needed for this system."
  }
}
