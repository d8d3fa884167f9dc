/// A place in a text that is filled in when it is shown.
package struct TextPlace: Sendable, Equatable {
  /// What is filled in.
  package enum Kind: String, Sendable, CaseIterable {
    /// Text as it is.
    case text
    /// A whole number, its digits in groups.
    case number
    /// A calendar date.
    case day
    /// A moment: the date and the time.
    case moment
  }

  package let name: String
  package let kind: Kind

  /// What `{count}` and `{day}` mean without a kind of their own; everything else is text.
  static func usualKind(of name: String) -> Kind {
    switch name {
    case "count": .number
    case "day": .day
    default: .text
    }
  }
}
