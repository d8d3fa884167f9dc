/// The sets of some numbers below a bound, each in ascending order, in the order of a dictionary.
struct Combinations: Sequence, IteratorProtocol {
  private var upcoming: [Int]?
  private let bound: Int

  init(of size: Int, from bound: Int) {
    self.bound = bound
    upcoming = size <= bound ? Array(0..<size) : nil
  }

  mutating func next() -> [Int]? {
    guard let current = upcoming else { return nil }
    upcoming = successor(of: current)
    return current
  }

  private func successor(of current: [Int]) -> [Int]? {
    var numbers = current
    guard
      let place = numbers.indices.last(where: { numbers[$0] < bound - numbers.count + $0 })
    else { return nil }
    numbers[place] += 1
    for later in numbers.indices where later > place { numbers[later] = numbers[later - 1] + 1 }
    return numbers
  }
}
