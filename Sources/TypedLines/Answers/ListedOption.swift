/// An option as it stands on the screen.
package struct ListedOption: Equatable, Sendable {
  /// Counted from 1.
  package let number: Int
  package let text: String

  package init(number: Int, text: String) {
    self.number = number
    self.text = text
  }
}
