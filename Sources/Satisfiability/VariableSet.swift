/// A set of variables, one bit for each.
package struct VariableSet: Equatable, Sendable {
  private var words: [UInt64]

  /// An empty set that can hold the variables below a number.
  package init(count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  /// The variables whose value is 1.
  init(ones values: [Int8]) {
    self.init(count: values.count)
    for (variable, value) in values.enumerated() where value == 1 { insert(variable) }
  }

  package mutating func insert(_ variable: Int) { words[variable >> 6] |= 1 << (variable & 63) }

  package func contains(_ variable: Int) -> Bool {
    words[variable >> 6] >> (variable & 63) & 1 != 0
  }

  package mutating func formUnion(_ other: VariableSet) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  /// Adds the variables that are not in another set.
  package mutating func formUnion(complementOf other: VariableSet) {
    for word in words.indices { words[word] |= ~other.words[word] }
  }

  /// The variables in rising order that are in this set and in none of two others.
  package func subtracting(_ first: VariableSet, _ second: VariableSet) -> [Int] {
    var variables: [Int] = []
    for word in words.indices {
      var bits = words[word] & ~(first.words[word] | second.words[word])
      while bits != 0 {
        variables.append(word << 6 | bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    return variables
  }
}
