package import JSONText

/// Something that shows that an answer is right: a file or an address.
package struct Evidence: Sendable, Equatable {
  /// A path or an address, as the user typed it.
  package let place: String
  package let title: String?
  package let added: Timestamp
  /// Fields of other programs, kept as they are.
  package var extras: [JSONOutput.Member] = []

  package init(place: String, title: String?, added: Timestamp) {
    self.place = place
    self.title = title
    self.added = added
  }
}
