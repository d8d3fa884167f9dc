import Hashing
import Packing
package import QuestionnaireTexts
import Questionnaires

/// A translation that the program carries; the build writes one file for each.
package struct EmbeddedLanguage: Sendable {
  package let tag: StaticString
  /// Of its texts, worked out by the build.
  let digest: StaticString
  /// Nothing is made of it before it is asked for.
  package let texts: @Sendable () -> PackedTexts

  /// The lines of one file as they were before the build packed them: deflated, and as letters,
  /// because text is what the compiler takes fast.
  static func unpacked(_ letters: StaticString, size: Int) -> [UInt8]? {
    let letters = UnsafeBufferPointer(
      start: letters.utf8Start, count: letters.utf8CodeUnitCount)
    return Base64.bytes(of: letters).flatMap { Deflate.unpacked($0, size: size) }
  }
}
