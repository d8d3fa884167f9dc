import Glibc

/// Files that are whole or not there, whatever fails in between.
///
/// The bytes go to a temporary file in the same folder, which is synced and then takes the name;
/// the folder is synced last. Nothing is ever written under the name itself.
package enum DurableFile {
  /// Writes a file, in place of the one with this name if there is one.
  ///
  /// - Parameters:
  ///   - mode: the permissions it has afterwards, whatever the umask.
  /// - Throws: ``StorageFailure``; the old file is still there then, unless only the last step, the
  ///   sync of the folder, failed.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o600
  ) throws(StorageFailure) {
    let place = try FilePlace(path)
    try place.refuseAllButFiles()
    try place.withTemporaryFile(bytes, mode: mode) { temporary throws(StorageFailure) in
      try place.rename(temporary)
    }
    try place.folder.synchronize()
  }

  /// Writes a file that must not be there yet.
  ///
  /// - Parameters:
  ///   - mode: the permissions it has afterwards, whatever the umask.
  /// - Throws: ``StorageFailure/alreadyExists(path:)`` when something has this name, be it a link
  ///   that leads nowhere; it stays as it is.
  package static func create(
    _ bytes: [UInt8], at path: String, mode: UInt32 = 0o600
  ) throws(StorageFailure) {
    let place = try FilePlace(path)
    // Only to fail before the work; linking checks it again.
    if try place.folder.status(of: place.name) != nil { throw .alreadyExists(path: path) }
    try place.withTemporaryFile(bytes, mode: mode) { temporary throws(StorageFailure) in
      try place.link(temporary)
    }
    try place.folder.synchronize()
  }

  /// Removes temporary files that a program left when it was killed while writing this file. Only
  /// for the holder of its lock: another program's write would be lost.
  package static func removeLeftovers(of path: String) throws(StorageFailure) {
    let place = try FilePlace(path)
    for name in try place.folder.names(withHidden: true) where place.isTemporary(name) {
      unlinkat(place.folder.descriptor.number, name, 0)
    }
  }
}
