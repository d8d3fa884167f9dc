/// Days to be reminded of. Knows no law.
package struct Calendar: Sendable {
  /// Something that happens on a day.
  package struct Entry: Sendable {
    /// Never changes for the same thing, so that importing again updates and does not double.
    package let uid: String
    package let day: Day
    package let title: String
    package let text: String

    package init(uid: String, day: Day, title: String, text: String) {
      self.uid = uid
      self.day = day
      self.title = title
      self.text = text
    }
  }

  package let name: String
  /// Of the texts, as a BCP 47 tag.
  package let language: String
  /// When what it tells last changed: `20261123T140500Z`. Not the clock, so that the same content
  /// gives the same bytes.
  package let stamp: String
  package let entries: [Entry]

  package init(name: String, language: String, stamp: String, entries: [Entry]) {
    self.name = name
    self.language = language
    self.stamp = stamp
    self.entries = entries
  }
}
