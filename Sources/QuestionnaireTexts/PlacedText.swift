/// A text of a questionnaire under the name that stays the same when files are sorted anew or their
/// lines move.
package struct PlacedText: Sendable, Equatable {
  /// Such as `question/technique/learns/examples/2` or `finding/toy/because`.
  package let id: String
  package let text: String
  /// Where its value begins in its file.
  package let offset: Int

  /// Whether it says where something stands in the law.
  package var isCitation: Bool {
    (id.hasPrefix("source/") && id.hasSuffix("/label"))
      || (id.hasPrefix("duty/") && id.hasSuffix("/reference"))
  }
}
