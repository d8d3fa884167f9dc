/// A file of a folder's listing.
package struct ListedFile: Equatable, Sendable {
  /// Its name in the folder.
  package let name: String
  /// The path under which it can be opened.
  package let path: String
  /// When it was last changed.
  package let modified: FileTime
}
