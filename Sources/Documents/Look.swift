/// How a document is looked at; only pages for a browser tell the difference.
package struct Look: Sendable {
  /// Large type, to be read from the back of a room.
  package let isForTheWall: Bool
  /// After how many seconds a browser reads the file again; nil for never.
  package let refresh: Int?

  package static let page = Look(isForTheWall: false, refresh: nil)

  package init(isForTheWall: Bool, refresh: Int?) {
    self.isForTheWall = isForTheWall
    self.refresh = refresh
  }
}
