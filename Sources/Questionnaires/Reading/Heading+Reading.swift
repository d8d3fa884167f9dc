extension Heading {
  /// Reads what stands in the heading and nothing else: the first prompt waits for it.
  init?(_ header: ObjectReader, expected: [ExpectedChange], log: inout ProblemLog) {
    var header = header
    let id = header.string("id", log: &log)
    let version = header.string("version", log: &log)
    let title = header.string("title", log: &log)
    let about = header.string("about", log: &log)
    let lawAsOf = header.date("lawAsOf", log: &log)
    guard let id, let version, let title, let about, let lawAsOf else { return nil }
    self.init(
      id: id, version: version, title: title, about: about, lawAsOf: lawAsOf, expected: expected)
  }
}
