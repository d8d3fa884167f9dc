/// A file whose content we know, because we read or wrote it last. It is replaced only while it
/// still holds what we know: what an editor, a script or a synchronised folder put there meanwhile
/// is somebody's work.
package struct KnownFile: Sendable {
  package let path: String
  /// What it held when we saw it last.
  package private(set) var bytes: [UInt8]
  private var stamp: FileStamp?
  /// What a write that failed half-way may have left there.
  private var attempted: [UInt8]?

  /// Reads a file; links are not followed.
  ///
  /// - Parameter limit: the most bytes that are accepted.
  package init(reading path: String, limit: Int) throws(StorageFailure) {
    self.path = path
    // Before the bytes: a change in between is noticed and found harmless.
    stamp = try FileStamp.of(path)
    bytes = try FileReader.read(path, limit: limit, followsLinks: false)
  }

  /// Makes a file that must not be there yet.
  package init(creating path: String, _ bytes: [UInt8]) throws(StorageFailure) {
    self.path = path
    self.bytes = bytes
    try DurableFile.create(bytes, at: path)
    stamp = try FileStamp.of(path)
  }

  /// Puts other bytes in its place. A file that is gone is written again.
  ///
  /// - Throws: ``StorageFailure/changedMeanwhile(path:)`` when it holds something that we did not
  ///   put there; it stays as it is.
  package mutating func replace(with new: [UInt8]) throws(StorageFailure) {
    defer { attempted = new }
    stamp = try DurableFile.write(new, to: path) { now in now == nil || now == stamp || isOurs() }
    bytes = new
  }

  /// Whether it holds what we know in spite of looking changed: touched, or copied back.
  private func isOurs() -> Bool {
    let limit = max(bytes.count, attempted?.count ?? 0)
    let there = try? FileReader.read(path, limit: limit, followsLinks: false)
    return there == bytes || (there != nil && there == attempted)
  }
}
