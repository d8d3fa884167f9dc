package import Questionnaires
import Scenarios
import Typography

/// Which cases are wanted.
package struct CaseFilter: Sendable {
  /// All of them stand in its name, its title, its story or its topics.
  package var words: [String]
  package var topic: String?
  /// 1 to 3.
  package var level: Int?
  package var tier: Tier?

  package init(
    words: [String] = [], topic: String? = nil, level: Int? = nil, tier: Tier? = nil
  ) {
    self.words = words.map { Folding.fold($0) }
    self.topic = topic.map { Folding.fold($0) }
    self.level = level
    self.tier = tier
  }

  package func takes(_ training: TrainingCase) -> Bool {
    let topics = training.teaching?.topics.map(\.text) ?? []
    if let topic, !topics.contains(topic) { return false }
    if let level, training.teaching?.level != level { return false }
    if let tier, !training.acceptedTiers.contains(tier) { return false }
    let text = Folding.fold(
      ([training.name, training.scenario.id.text, training.title, training.scenario.story] + topics)
        .joined(separator: " "))
    return words.allSatisfy { text.contains($0) }
  }
}
