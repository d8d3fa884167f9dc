/// Tables of typed cells, as a spreadsheet program shows them. Knows no law.
package struct Workbook: Sendable {
  package let sheets: [Sheet]

  package init(sheets: [Sheet]) { self.sheets = sheets }
}

/// One table: named columns and rows of cells.
package struct Sheet: Sendable {
  package struct Column: Sendable {
    package let title: String
    /// In characters.
    package let width: Int

    package init(_ title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  package let name: String
  package let columns: [Column]
  /// Each row as long as there are columns.
  package let rows: [[Cell]]

  package init(name: String, columns: [Column], rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// What stands in a cell. Text is never read as a formula, whatever it begins with.
package enum Cell: Sendable, Equatable {
  case text(String)
  case number(Int)
  case day(Day)
  case empty
}
