/// Boolean functions as reduced, ordered decision diagrams that share their nodes: two functions are
/// the same exactly when their numbers are.
///
/// R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation" (IEEE Transactions on
/// Computers, 1986).
package struct Diagrams: Sendable {
  /// A function: the number of its topmost node.
  package struct Function: Hashable, Sendable {
    let node: Int32

    package static let never = Function(node: 0)
    package static let always = Function(node: 1)
  }

  private struct Node: Sendable {
    let level: Int32
    let low: Int32
    let high: Int32
  }

  /// Below all variables.
  private static let ground = Int32.max

  private var nodes: [Node]
  /// Numbers of nodes by the hash of their contents; 0 marks a free place.
  private var places: [Int32]
  /// How likely each variable is true, by level.
  private var likelihoods: [Double] = []
  /// Results of ``choose(_:_:_:)``; a newer one takes the place of an older one.
  private var memory: [Memory]

  private struct Memory: Sendable {
    var first: Int32 = -1
    var second: Int32 = 0
    var third: Int32 = 0
    var result: Int32 = 0
  }

  package init() {
    let ground = Node(level: Self.ground, low: 0, high: 0)
    nodes = [ground, ground]
    places = Array(repeating: 0, count: 1 << 10)
    memory = Array(repeating: Memory(), count: 1 << 15)
  }

  package var nodeCount: Int { nodes.count }

  /// A new variable below all others, true with this likelihood, independent of the others.
  package mutating func makeVariable(likelihood: Double) -> Function {
    likelihoods.append(likelihood)
    return Function(node: node(Int32(likelihoods.count - 1), low: 0, high: 1))
  }

  /// The level of the next variable to be made.
  package var nextLevel: Int { likelihoods.count }

  // MARK: Parts of a function

  /// The level of the topmost variable that matters.
  func level(_ function: Function) -> Int { Int(nodes[Int(function.node)].level) }

  /// What is left of a function when the variable at a level, which is its topmost or above it, is
  /// false or true.
  func branch(_ function: Function, at level: Int, high: Bool) -> Function {
    let node = nodes[Int(function.node)]
    guard node.level == level else { return function }
    return Function(node: high ? node.high : node.low)
  }

  func likelihood(at level: Int) -> Double { likelihoods[level] }

  mutating func node(at level: Int, low: Function, high: Function) -> Function {
    Function(node: node(Int32(level), low: low.node, high: high.node))
  }

  // MARK: Memory

  func remembered(_ first: Function, _ second: Function, _ third: Function) -> Function? {
    let place = Self.hash(first.node, second.node, third.node) & (memory.count - 1)
    let known = memory[place]
    guard known.first == first.node, known.second == second.node, known.third == third.node else {
      return nil
    }
    return Function(node: known.result)
  }

  mutating func remember(
    _ first: Function, _ second: Function, _ third: Function, _ result: Function
  ) {
    let place = Self.hash(first.node, second.node, third.node) & (memory.count - 1)
    memory[place] = Memory(
      first: first.node, second: second.node, third: third.node, result: result.node)
  }

  // MARK: Nodes

  private mutating func node(_ level: Int32, low: Int32, high: Int32) -> Int32 {
    if low == high { return low }
    var place = Self.hash(level, low, high) & (places.count - 1)
    while places[place] != 0 {
      let found = nodes[Int(places[place])]
      if found.level == level, found.low == low, found.high == high { return places[place] }
      place = (place + 1) & (places.count - 1)
    }
    let number = Int32(nodes.count)
    nodes.append(Node(level: level, low: low, high: high))
    places[place] = number
    if nodes.count * 2 > places.count { grow() }
    return number
  }

  private mutating func grow() {
    var wider = [Int32](repeating: 0, count: places.count * 2)
    for number in 2..<nodes.count {
      let node = nodes[number]
      var place = Self.hash(node.level, node.low, node.high) & (wider.count - 1)
      while wider[place] != 0 { place = (place + 1) & (wider.count - 1) }
      wider[place] = Int32(number)
    }
    places = wider
  }

  private static func hash(_ first: Int32, _ second: Int32, _ third: Int32) -> Int {
    var hash = UInt64(UInt32(bitPattern: first)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(UInt32(bitPattern: second))) &* 0xC2B2_AE3D_27D4_EB4F
    hash = (hash ^ UInt64(UInt32(bitPattern: third))) &* 0x1656_67B1_9E37_79F9
    return Int(truncatingIfNeeded: hash >> 29)
  }
}
