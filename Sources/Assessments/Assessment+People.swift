extension Assessment {
  /// Those who gave the answers that stand, whoever was first comes first. Without a name in any
  /// log it is whoever answers now.
  package var people: [String] {
    let given = names.compactMap { records[$0]?.answered }.sorted { $0.at < $1.at }
    var people: [String] = []
    for name in given.compactMap(\.by) where !people.contains(name) { people.append(name) }
    return people.isEmpty ? [assessor].compactMap { $0 } : people
  }

  /// Until when a questionnaire was in use: when the next one came. Nil for the last one.
  package func end(ofUse number: Int) -> Timestamp? {
    uses.indices.contains(number + 1) ? uses[number + 1].from : nil
  }
}
