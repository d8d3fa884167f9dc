import Questionnaires
package import Scenarios

/// The cases of a questionnaire that can be practised, and the sets they make up.
package struct CaseBook: Sendable {
  /// Those for a class in the order of their names; all others when there are none or all are
  /// wanted.
  package let cases: [TrainingCase]
  package let sets: [CaseSet]

  /// - Parameter all: whether scenarios that were not made for a class are wanted too.
  package init(_ scenarios: [Scenario], sets: [CaseSet], all: Bool = false) {
    let playable = scenarios.filter { $0.disputed == nil && !$0.answers.isEmpty }
      .map { TrainingCase($0) }
    let teaching = playable.filter { $0.teaching != nil }.sorted { $0.name < $1.name }
    let others = playable.filter { $0.teaching == nil }
    cases = all || teaching.isEmpty ? teaching + others : teaching
    self.sets = sets
  }

  package func matching(_ filter: CaseFilter) -> [TrainingCase] { cases.filter(filter.takes) }

  /// The case of this name, or of the scenario of this name.
  package func named(_ name: String) -> TrainingCase? {
    cases.first { $0.name == name } ?? cases.first { $0.scenario.id.text == name }
  }

  package func set(named name: String) -> CaseSet? { sets.first { $0.id.text == name } }

  /// The cases of a set in their order; those that cannot be played are left out.
  package func cases(of set: CaseSet) -> [TrainingCase] {
    set.cases.compactMap { named($0.text) }
  }

  /// The sets in which one of these cases stands.
  package func sets(with cases: [TrainingCase]) -> [CaseSet] {
    let names = Set(cases.map(\.name))
    return sets.filter { $0.cases.contains { names.contains($0.text) } }
  }

  /// All topics, each with the number of cases about it.
  package var topics: [(topic: String, count: Int)] {
    var counts: [String: Int] = [:]
    for topic in cases.flatMap({ $0.teaching?.topics ?? [] }) {
      counts[topic.text, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
