/// How a document is looked at; text and Markdown show no difference.
package struct Look: Sendable {
  /// Large type, to be read from the back of a room.
  package let isForTheWall: Bool
  /// On paper each part begins a page of its own, to be handed out alone.
  package let partsAreSheets: Bool
  /// On paper in the size of a book: it is read there, not looked up.
  package let isReadOnPaper: Bool
  /// The sheet it is printed on.
  package let paper: Paper
  /// The size of letters on paper in half points; nil for the usual.
  package let size: Int?
  /// After how many seconds a browser reads the file again; nil for never.
  package let refresh: Int?

  /// How an A4 sheet lies and what goes on it.
  package enum Paper: Sendable {
    case upright
    /// Wider than high, for tables of many columns.
    case broad
    /// Upright with small type, so that as much as can be read stands on one page.
    case dense
    /// The same in two columns, for short lines.
    case columns
  }

  package static let page = Look(isForTheWall: false, refresh: nil)
  /// Sheets of paper to be handed out.
  package static let sheets = Look(isForTheWall: false, refresh: nil, partsAreSheets: true)

  /// Sheets of paper to be read and written on.
  package static let readSheets = Look(
    isForTheWall: false, refresh: nil, partsAreSheets: true, isReadOnPaper: true)

  /// Sheets in which things are looked up.
  package static let denseSheets = Look(
    isForTheWall: false, refresh: nil, partsAreSheets: true, paper: .dense)
  /// Sheets of short lines to be ticked.
  package static let columnSheets = Look(
    isForTheWall: false, refresh: nil, partsAreSheets: true, paper: .columns)
  /// The one for tables: broad where one of them has more columns than can be read on an upright
  /// sheet, where a fifth would leave each 32 millimetres.
  package static func fitting(_ blocks: [Block]) -> Look {
    let columns = blocks.map { block in
      if case .table(let table) = block { table.columns.count } else { 0 }
    }
    let isBroad = columns.contains { $0 > mostUpright }
    return Look(isForTheWall: false, refresh: nil, paper: isBroad ? .broad : .upright)
  }

  /// The most columns on an upright sheet.
  static let mostUpright = 4

  package init(
    isForTheWall: Bool, refresh: Int?, partsAreSheets: Bool = false, isReadOnPaper: Bool = false,
    paper: Paper = .upright, size: Int? = nil
  ) {
    self.size = size
    self.paper = paper
    self.isReadOnPaper = isReadOnPaper
    self.partsAreSheets = partsAreSheets
    self.isForTheWall = isForTheWall
    self.refresh = refresh
  }
}
