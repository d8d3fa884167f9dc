package import Documents

extension Report {
  /// The report in the order in which it is read, for any of the writers.
  package var document: Document { DocumentBuilder(report: self).document }
}
