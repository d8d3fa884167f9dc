import Wording

/// How far a long piece of work is, and the line that tells it.
package struct WorkDone: Sendable {
  /// What is counted: `line`, `lines`.
  package let one: String
  package let many: String
  /// How many are done.
  package var count = 0
  /// How many there are; nil when that is not known.
  package var total: Int?
  /// What is being done now; nil when every piece is like the others.
  package var current: String?
  /// How much of the whole is done, from 0 to 1, where the count alone does not tell.
  package var share: Double?

  package init(_ one: String, _ many: String, of total: Int? = nil) {
    self.one = one
    self.many = many
    self.total = total
  }

  /// `12 000 of 40 000 lines, 6000 a second, about 5 s left`
  ///
  /// - Parameter seconds: since the work began.
  package func words(after seconds: Double) -> String {
    let all = total.map { " of \(Digits.grouped($0))" } ?? ""
    var parts = ["\(Digits.grouped(count))\(all) \(total ?? count == 1 ? one : many)"]
    if let current {
      parts.append("now \(current)")
    } else if let rate = Self.rounded(Double(count) / seconds) {
      parts.append("\(Digits.grouped(rate)) a second")
    }
    if let left = left(after: seconds) {
      parts.append("about \(Self.duration(left)) left")
    } else {
      parts.append(Self.duration(seconds))
    }
    return parts.joined(separator: ", ")
  }

  /// In seconds; nil while it cannot be guessed. Pieces that differ tell nothing about each other.
  private func left(after seconds: Double) -> Double? {
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

  private static func duration(_ seconds: Double) -> String {
    switch seconds {
    case ..<99.5: "\(Int(seconds.rounded(.up))) s"
    case ..<5970: "\(Int((seconds / 60).rounded())) min"
    case ..<360_000: "\(Int((seconds / 3600).rounded())) h"
    default: "days"
    }
  }
}
