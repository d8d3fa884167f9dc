package import Documents
package import Reports

extension DutiesReport: Tellable {
  package var leadingSheet: Sheet { sheet }

  package func text(width: Int, isUnicode: Bool) -> String {
    DutiesScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
