/// Tells whether facts can be put in an order in which each reads only those before it: then none of
/// them depends on itself. A. B. Kahn, "Topological sorting of large networks" (CACM 5, 1962).
enum FactOrder {
  static func exists(_ facts: [Fact]) -> Bool {
    let numbers = Dictionary(
      facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var readers: [[Int]] = Array(repeating: [], count: facts.count)
    var missing = Array(repeating: 0, count: facts.count)
    for fact in facts {
      // One that stands twice reads what either of them reads.
      guard let number = numbers[fact.id] else { continue }
      for (read, _) in fact.when.facts {
        guard let read = numbers[read] else { continue }
        readers[read].append(number)
        missing[number] += 1
      }
    }
    var ready = facts.indices.filter { missing[$0] == 0 }
    var placed = 0
    while let number = ready.popLast() {
      placed += 1
      for reader in readers[number] {
        missing[reader] -= 1
        if missing[reader] == 0 { ready.append(reader) }
      }
    }
    return placed == facts.count
  }
}
