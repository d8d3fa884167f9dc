package import Documents

extension Report {
  /// All drawings that the report has, each with its sentence.
  package var pictures: [Picture] { [tierScale, startsTimeline, coverage].compactMap { $0 } }
}
