import Glibc

/// Files that are whole or not there, whatever fails in between.
///
/// The bytes go to a temporary file in the same folder, which is synced and then takes the name;
/// the folder is synced last. Nothing is ever written under the name itself. What a program left
/// that was killed meanwhile, the next one takes away that writes the same file.
package enum DurableFile {
  /// Writes a file, in place of the one with this name if there is one.
  ///
  /// - Parameters:
  ///   - mode: the permissions it has afterwards, whatever the umask; nil for those of any new file
  ///     of the user.
  /// - Throws: ``StorageFailure``; the old file is still there then, unless only the last step, the
  ///   sync of the folder, failed.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32? = 0o600
  ) throws(StorageFailure) {
    let place = try FilePlace(path)
    try place.refuseAllButFiles()
    try? FilePlace.removeLeftovers(of: [place.name], in: place.folder)
    try place.withTemporaryFile(bytes, mode: mode) { temporary throws(StorageFailure) in
      try place.rename(temporary)
    }
    try place.folder.synchronize()
  }

  /// The same, if what stands there may be replaced; asked at the last moment.
  ///
  /// - Returns: by what the new file can be told.
  static func write(
    _ bytes: [UInt8], to path: String, ifReplaceable isReplaceable: (FileStamp?) -> Bool
  ) throws(StorageFailure) -> FileStamp? {
    let place = try FilePlace(path)
    try place.refuseAllButFiles()
    var stamp: FileStamp?
    try place.withTemporaryFile(bytes, mode: 0o600) { temporary throws(StorageFailure) in
      let there = try place.folder.status(of: place.name).map { FileStamp($0) }
      guard isReplaceable(there) else { throw .changedMeanwhile(path: path) }
      let written = try place.folder.status(of: temporary).map { FileStamp($0) }
      try place.rename(temporary)
      // Taking the name counts as a change of the file. Whatever else differs is another's doing.
      let named = try place.folder.status(of: place.name).map { FileStamp($0) }
      stamp = named?.holdsSame(as: written) ?? false ? named : written
    }
    try place.folder.synchronize()
    return stamp
  }

  /// Writes a file that must not be there yet.
  ///
  /// - Parameters:
  ///   - mode: the permissions it has afterwards, whatever the umask; nil for those of any new file
  ///     of the user.
  ///   - isTidying: whether leftovers of this file are taken away, for which the whole folder is
  ///     looked through. Whoever makes many files in one folder does it once for all of them.
  /// - Throws: ``StorageFailure/alreadyExists(path:)`` when something has this name, be it a link
  ///   that leads nowhere; it stays as it is.
  package static func create(
    _ bytes: [UInt8], at path: String, mode: UInt32? = 0o600, isTidying: Bool = true
  ) throws(StorageFailure) {
    let place = try FilePlace(path)
    if isTidying { try? FilePlace.removeLeftovers(of: [place.name], in: place.folder) }
    try create(bytes, at: place, mode: mode)
  }

  /// The same in a folder that is open.
  static func create(
    _ bytes: [UInt8], at place: consuming FilePlace, mode: UInt32? = 0o600
  ) throws(StorageFailure) {
    // Only to fail before the work; linking checks it again.
    if try place.folder.status(of: place.name) != nil { throw .alreadyExists(path: place.path) }
    try place.withTemporaryFile(bytes, mode: mode) { temporary throws(StorageFailure) in
      try place.link(temporary)
    }
    do throws(StorageFailure) {
      try place.folder.synchronize()
    } catch {
      // Left there, it would stand in the way of the next attempt.
      unlinkat(place.folder.descriptor.number, place.name, 0)
      throw error
    }
  }

  /// Removes a file so that it stays gone after a loss of power.
  package static func remove(_ path: String) throws(StorageFailure) {
    let place = try FilePlace(path)
    try place.refuseAllButFiles()
    guard unlinkat(place.folder.descriptor.number, place.name, 0) == 0 else {
      throw .last("unlink", path)
    }
    try place.folder.synchronize()
  }

  /// Removes temporary files that a program left when it was killed while writing this file. What a
  /// living program writes stays.
  package static func removeLeftovers(of path: String) throws(StorageFailure) {
    try removeLeftovers(of: [path])
  }

  /// The same for many files, of which each folder is looked through once.
  package static func removeLeftovers(of paths: [String]) throws(StorageFailure) {
    var names: [String: (path: String, names: Set<String>)] = [:]
    for path in paths {
      let place = try FilePlace(path)
      names[place.folder.path, default: (path, [])].names.insert(place.name)
    }
    for (path, names) in names.values {
      try FilePlace.removeLeftovers(of: names, in: FilePlace(path).folder)
    }
  }
}
