/// The numbers by which teams are called where their names are not shown. A team keeps its number
/// while others come in.
package struct TeamNumbers: Sendable {
  private var numbers: [String: Int] = [:]

  package init() {}

  /// Numbers in this order.
  init(of teams: [String]) { take(teams) }

  /// Gives the teams that have none the next numbers, in their order.
  package mutating func take(_ teams: [String]) {
    for team in teams where numbers[team] == nil { numbers[team] = numbers.count + 1 }
  }

  /// From 1.
  func number(of team: String) -> Int? { numbers[team] }
}
