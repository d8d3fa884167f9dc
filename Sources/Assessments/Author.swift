/// Who makes a change, when it is somebody else than whoever answers, and under which questionnaire.
package struct Author: Sendable, Equatable {
  /// Nil when nobody is named.
  package let name: String?
  /// The ``Provenance/mark`` of the questionnaire that the work is done under.
  package let under: String

  package init(name: String?, under: String) {
    self.name = name
    self.under = under
  }
}
