package import Wording

extension Words {
  /// All of several things: `a`, `a and b`, `a, b and c`.
  package func enumeration(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.joined() }
    return interview.andLast(items: list(items.dropLast()), last: last)
  }
}
