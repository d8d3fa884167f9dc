package import Questionnaires

/// A translation that the program carries; the build writes one file for each.
package struct EmbeddedLanguage: Sendable {
  package let tag: StaticString
  /// Nothing is made of it before it is asked for.
  package let texts: @Sendable () -> PackedTexts
}
