package import Documents
package import Reports

extension HistoryReport: Tellable {
  package var workbook: Workbook { Workbook(sheets: [sheet]) }
  package var leadingSheet: Sheet { sheet }
  /// What is past needs no reminder.
  package var calendar: Calendar {
    Calendar(name: title, language: "en", stamp: "20000101T000000Z", entries: [])
  }

  package func text(width: Int, isUnicode: Bool) -> String {
    HistoryScreen(width: width, isUnicode: isUnicode).render(self)
  }
}
