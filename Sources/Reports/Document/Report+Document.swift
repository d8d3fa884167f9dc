package import Documents

extension Report {
  /// As much of the report as a depth shows, in the order in which it is read, for any of the
  /// writers.
  package func document(for depth: Depth) -> Document {
    DocumentBuilder(report: self, depth: depth).document
  }
}
