/// Why a value is not written: ``JSONReader`` would refuse its text, or it is larger than whoever
/// reads it will take.
package enum JSONRefusal: Error, Equatable, Sendable {
  /// A text or a key holds U+0000.
  case nulCharacter
  /// Nested deeper than the reader goes.
  case tooDeep(limit: Int)
  /// A key stands twice in one object.
  case duplicateKey(String)
  /// The size it would have, and the most that is read, both in bytes.
  case tooLarge(bytes: Int, limit: Int)
}
