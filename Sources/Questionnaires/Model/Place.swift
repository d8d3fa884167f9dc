/// Where something stands in the files of a questionnaire, for messages to its author.
package struct Place: Sendable, Hashable {
  /// The number of the file in the order in which the files were read.
  package let file: Int
  /// The byte in the file, counted from 0.
  package let offset: Int

  package init(file: Int, offset: Int) {
    self.file = file
    self.offset = offset
  }
}
