package import QuestionnaireTexts

/// A text that can be cited.
package struct Source: Sendable {
  package let id: SourceID
  /// As it is cited: "Art. 5(1)(f)".
  package let label: String
  package let title: String
  /// A web address where the text can be read.
  package let address: String
  package let firmness: Firmness
  package let place: Place
}
