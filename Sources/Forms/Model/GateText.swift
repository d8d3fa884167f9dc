import Questionnaires
import Wording

/// When a part of a form is to be filled in, in words that can be followed on paper.
struct GateText {
  private let questionnaire: Questionnaire
  private let words: Words
  /// By place in the outline.
  private let numbers: [String]
  private let facts: [FactID: Fact]

  init(_ questionnaire: Questionnaire, _ words: Words, numbers: [String]) {
    self.questionnaire = questionnaire
    self.words = words
    self.numbers = numbers
    facts = Dictionary(
      questionnaire.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// "Only if you ticked 3 in 2.4."
  func sentence(_ parent: Outline.Parent) -> String {
    words.forms.onlyIfTicked(option: parent.option + 1, question: numbers[parent.question])
  }

  /// "Only if it is an AI system (see 1.1 and 1.2)."
  func sentence(_ condition: Condition) -> String {
    words.forms.onlyIf(
      words.conditions.clause(condition, in: questionnaire),
      see: questionsRead(by: condition).compactMap { questionnaire.outline.number(of: $0) }
        .sorted().map { numbers[$0] })
  }

  /// The questions on which a condition rests, also through facts.
  private func questionsRead(by condition: Condition) -> Set<QuestionID> {
    var found: Set<QuestionID> = []
    var seen: Set<FactID> = []
    var open = [condition]
    while let next = open.popLast() {
      found.formUnion(next.questions.map(\.question))
      for (fact, _) in next.facts where seen.insert(fact).inserted {
        if let fact = facts[fact] { open.append(fact.when) }
      }
    }
    return found
  }
}
