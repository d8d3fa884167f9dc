/// Points in halves, so that part of an answer can count.
package struct Points: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let halves: Int

  package init(halves: Int) { self.halves = halves }
  package init(_ whole: Int) { halves = whole * 2 }

  /// `8`, `8.5`
  package var description: String {
    halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2).5"
  }

  package static func < (left: Points, right: Points) -> Bool { left.halves < right.halves }
  package static func + (left: Points, right: Points) -> Points {
    Points(halves: left.halves + right.halves)
  }
}
