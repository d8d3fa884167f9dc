package import QuestionnaireTexts

/// A whole text of which several passages are cited, so that a list of sources names it once.
package struct CitedText: Sendable {
  /// Where it can be read; the same as that of its passages.
  package let address: String
  package let title: String
  package let place: Place
}
