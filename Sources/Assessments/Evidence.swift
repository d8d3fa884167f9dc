/// Something that shows that an answer is right: a file or an address.
package struct Evidence: Sendable, Equatable {
  /// A path or an address, as the user typed it.
  package let place: String
  package let title: String?
  package let added: Timestamp

  package init(place: String, title: String?, added: Timestamp) {
    self.place = place
    self.title = title
    self.added = added
  }
}
