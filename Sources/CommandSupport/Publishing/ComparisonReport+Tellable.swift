package import Documents
package import Reports

extension ComparisonReport: Tellable {
  package var leadingSheet: Sheet { differenceSheet }

  /// A comparison has no days; the command refuses the format.
  package var calendar: Calendar {
    Calendar(name: document.title, language: document.language, stamp: stamp, entries: [])
  }

  package func text(width: Int, isUnicode: Bool) -> String {
    TextRenderer(width: width, isUnicode: isUnicode).render(document)
  }
}
