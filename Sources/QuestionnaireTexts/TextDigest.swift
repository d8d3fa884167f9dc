import Hashing

/// Says which English text a translation was made from.
package enum TextDigest {
  /// The first eight hexadecimal digits of the SHA-256 of a text.
  package static func of(_ text: String) -> String {
    var hash = SHA256()
    hash.update(text.utf8)
    return String(hash.hexDigest().prefix(8))
  }
}
