import QuestionnaireTexts
import Questionnaires

/// A translation has the numbers, annexes and addresses of its text.
///
/// Compared is which numbers stand in both, however they are separated and in whatever order: a day
/// may be written with the month as a word or as a number, and a number that the text has as a word
/// may become digits. The letters of points are not compared, because some languages have their own.
enum OtherFacts: TranslationCheck {
  static let code = "other-facts"
  static let summary = "A translation has the numbers, annexes and addresses of its text."

  static func run(_ subject: TranslationSubject) -> [CheckResult] {
    subject.current.flatMap { item, entry -> [CheckResult] in
      let facts = TextFacts(entry.text)
      let lost = item.facts.said.subtracting(facts.found)
      let added = facts.said.subtracting(item.facts.found).subtracting(item.facts.mayBeSaid)
      return [
        result("\"\(item.placed.id)\" lacks what its text has: ", lost, at: entry.place),
        result("\"\(item.placed.id)\" has what its text lacks: ", added, at: entry.place),
      ].compactMap { $0 }
    }
  }

  private static func result(
    _ words: String, _ facts: Set<String>, at place: Place
  ) -> CheckResult? {
    facts.isEmpty ? nil : .error(words + facts.sorted().joined(separator: ", "), at: place)
  }
}
