/// Files that can be made again. They are whole or not there, like those of ``DurableFile``, but the
/// last ones may be lost when the machine loses its power: a thousand of them take a tenth of the time.
package enum QuickFile {
  /// Writes a file, as readable as any new file of the user, in place of one that is there only when `replacing`.
  ///
  /// - Throws: ``StorageFailure/alreadyExists(path:)`` when one is there and stays.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(StorageFailure) {
    let place = try FilePlace(path)
    if replacing { try place.refuseAllButFiles() }
    try place.withTemporaryFile(bytes, mode: nil, synced: false) { name throws(StorageFailure) in
      if replacing { try place.rename(name) } else { try place.link(name) }
    }
  }
}
