package import JSONText
import Questionnaires

extension Assessment {
  /// The text in UTF-8, if it can be read again.
  ///
  /// - Parameter limit: the most bytes that whoever reads it will take.
  package func readableBytes(atMost limit: Int) throws(JSONRefusal) -> [UInt8] {
    try check()
    let bytes = bytes
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    return bytes
  }

  /// Each part at the depth at which it stands in the file.
  private func check() throws(JSONRefusal) {
    for text in [system.name, system.summary, assessor, draft?.text] {
      if let text { try JSONWriter.check(.string(text), depth: 1) }
    }
    for change in systemLog { try JSONWriter.check(change.output, depth: 3) }
    try JSONWriter.check(.object(systemExtras), depth: 1)
    try JSONWriter.check(.object(draft?.extras ?? []), depth: 1)
    for use in uses { try JSONWriter.check(.string(use.provenance.version), depth: 3) }
    for use in uses { try JSONWriter.check(.object(use.extras), depth: 2) }
    for use in uses {
      try JSONWriter.check(.object(use.result?.members ?? []), depth: 3)
    }
    for (name, record) in records { try Self.check(record, name: name) }
    for (name, record) in dutyRecords { try Self.check(record, name: name) }
    try JSONWriter.check(.object(extras), depth: 0)
  }

  private static func check(_ record: some Logged, name: String) throws(JSONRefusal) {
    try JSONWriter.check(.string(name), depth: 1)
    try JSONWriter.check(.object(record.state.members + record.extras), depth: 2)
    if record.logText.bytes != nil {
      if let refusal = record.logText.refusal { throw refusal }
    } else {
      for change in record.log { try LogText.check(change) }
    }
  }
}
