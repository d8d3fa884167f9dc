/// How far a long piece of work is.
package struct WorkDone: Sendable {
  /// What is counted.
  package enum Thing: Sendable {
    case lines, proofs, reports, assessments, files
  }

  let thing: Thing
  /// How many are done.
  package var count = 0
  /// How many there are; nil when that is not known.
  package var total: Int?
  /// What is being done now; nil when every piece is like the others.
  package var current: String?
  /// How much of the whole is done, from 0 to 1, where the count alone does not tell.
  package var share: Double?

  package init(_ thing: Thing, of total: Int? = nil) {
    self.thing = thing
    self.total = total
  }

  /// How many are done in a second; nil below one.
  ///
  /// - Parameter seconds: since the work began.
  func rate(after seconds: Double) -> Int? { Self.rounded(Double(count) / seconds) }

  /// In seconds; nil while it cannot be guessed. Pieces that differ tell nothing about each other.
  func left(after seconds: Double) -> Double? {
    guard current == nil else { return nil }
    let done = share ?? total.map { Double(count) / Double(max($0, 1)) }
    guard let done, done > 0 else { return nil }
    return max(seconds / done - seconds, 0)
  }

  /// Two digits that count; nil below one.
  private static func rounded(_ rate: Double) -> Int? {
    guard rate >= 1, rate < 1e12 else { return nil }
    var step = 1
    while Int(rate) / step >= 100 { step *= 10 }
    return Int(rate) / step * step
  }
}
