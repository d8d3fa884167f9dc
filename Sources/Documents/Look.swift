/// How a document is looked at; text and Markdown show no difference.
package struct Look: Sendable {
  /// Large type, to be read from the back of a room.
  package let isForTheWall: Bool
  /// On paper each part begins a page of its own, to be handed out alone.
  package let partsAreSheets: Bool
  /// After how many seconds a browser reads the file again; nil for never.
  package let refresh: Int?

  package static let page = Look(isForTheWall: false, refresh: nil)
  /// Sheets of paper to be handed out.
  package static let sheets = Look(isForTheWall: false, refresh: nil, partsAreSheets: true)

  package init(isForTheWall: Bool, refresh: Int?, partsAreSheets: Bool = false) {
    self.partsAreSheets = partsAreSheets
    self.isForTheWall = isForTheWall
    self.refresh = refresh
  }
}
