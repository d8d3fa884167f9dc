package import JSONText

/// Something that shows that an answer is right: a file or an address.
package struct Evidence: Sendable, Equatable {
  /// A path or an address, as the user typed it.
  package let place: String
  package let title: String?
  package let added: Timestamp
  /// What was in the file when it was named; nil for an address, or when nobody looked.
  package let content: Content?
  /// Fields of other programs, kept as they are.
  package var extras: [JSONOutput.Member] = []

  /// What was in a file, so that a change of it shows.
  package struct Content: Sendable, Equatable {
    /// 64 hexadecimal digits, in small letters.
    package let sha256: String
    /// In bytes.
    package let size: Int

    /// Nil when the digest is none or the size is below 0.
    package init?(sha256: String, size: Int) {
      let isHexadecimal = sha256.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
      guard sha256.utf8.count == 64, isHexadecimal, size >= 0 else { return nil }
      self.sha256 = sha256
      self.size = size
    }
  }

  package init(place: String, title: String?, added: Timestamp, content: Content? = nil) {
    self.place = place
    self.title = title
    self.added = added
    self.content = content
  }
}
