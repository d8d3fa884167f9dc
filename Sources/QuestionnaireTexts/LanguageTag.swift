/// A language as people and the system name it: `de`, `de-AT`, `pt_PT.UTF-8`.
package struct LanguageTag: Sendable, Hashable {
  /// In the form of BCP 47: `de`, `de-AT`.
  package let text: String

  /// The language in which the shipped files are written.
  package static let english = LanguageTag(unchecked: "en")

  /// - Parameter text: two or three letters, then perhaps a region; what follows a dot or an at
  ///   sign, as in the names of locales, is left out. Nil for anything else, such as `C`.
  package init?(_ text: String) {
    let name = text.prefix { $0 != "." && $0 != "@" }
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let language = parts.first, (2...3).contains(language.count), parts.count <= 2,
      parts.allSatisfy({ $0.utf8.allSatisfy(Self.isLetter) })
    else { return nil }
    guard parts.count == 2 else {
      self.text = language.lowercased()
      return
    }
    guard parts[1].count == 2 else { return nil }
    self.text = "\(language.lowercased())-\(parts[1].uppercased())"
  }

  private init(unchecked text: String) { self.text = text }

  /// The language without its region.
  package var base: LanguageTag {
    LanguageTag(unchecked: String(text.prefix { $0 != "-" }))
  }

  /// Where to look for a text, nearest first: `de-AT`, then `de`.
  package var chain: [LanguageTag] { self == base ? [self] : [self, base] }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension LanguageTag: CustomStringConvertible {
  package var description: String { text }
}
