import JSONText
import QuestionnaireTexts

/// Reads what is cited: the texts, and the passages in them.
enum SourceReader {
  /// The sources of a file such as `{ "$schema": …, "texts": [ … ], "sources": [ … ] }`.
  static func readFile(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> (sources: [Source], texts: [CitedText]) {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return ([], []) }
    _ = reader.optionalString("$schema", log: &log)
    if reader.required("sources", log: &log) == nil { log.loseNames() }
    let texts = reader.items("texts", log: &log).compactMap {
      readText($0, file: file, log: &log)
    }
    let sources = reader.items("sources", log: &log).compactMap {
      readSource($0, file: file, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    return (sources, texts)
  }

  private static func readText(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> CitedText? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let address = reader.string("address", log: &log)
    let title = reader.string("title", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let address, let title, isSafe(address, at: reader.place, log: &log) else { return nil }
    return CitedText(address: address, title: title, place: reader.place)
  }

  private static func readSource(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Source? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: SourceID? = reader.identifier("id", log: &log)
    let label = reader.string("label", log: &log)
    let title = reader.string("title", log: &log)
    let address = reader.string("address", log: &log)
    let firmness = reader.firmness("status", of: Firmness.ofSources, log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let label, let title, let address, let firmness else { return nil }
    guard isSafe(address, at: reader.place, log: &log) else { return nil }
    return Source(
      id: id, label: label, title: title, address: address, firmness: firmness, place: reader.place)
  }

  private static func isSafe(_ address: String, at place: Place, log: inout ProblemLog) -> Bool {
    if address.hasPrefix("https://") { return true }
    log.error("bad-address", "an address must begin with https://", at: place)
    return false
  }
}
