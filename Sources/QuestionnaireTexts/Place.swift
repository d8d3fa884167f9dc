/// Where something stands in the files of a questionnaire, for messages to its author.
package struct Place: Sendable, Hashable {
  /// The number of the file in the order in which the files were read.
  package let file: Int
  /// The byte in the file, counted from 0.
  package let offset: Int

  /// The first byte of the first file.
  package static let start = Place(file: 0, offset: 0)

  package init(file: Int, offset: Int) {
    self.file = file
    self.offset = offset
  }
}
