import Glibc

/// Moves files, also into another folder of the same file system.
package enum FileMove {
  /// Gives a file another name. Nothing that has this name already is replaced. Whatever fails in
  /// between, the file is there under one of the names, or under both.
  ///
  /// - Throws: ``StorageFailure/alreadyExists(path:)`` when the name is taken.
  package static func move(_ path: String, to newPath: String) throws(StorageFailure) {
    let old = try FilePlace(path)
    try old.refuseAllButFiles()
    let new = try FilePlace(newPath)
    let (from, to) = (old.folder.descriptor.number, new.folder.descriptor.number)
    if linkat(from, old.name, to, new.name, 0) == 0 {
      try new.folder.synchronize()
      guard unlinkat(from, old.name, 0) == 0 else { throw .last("unlink", path) }
    } else {
      switch errno {
      case EEXIST: throw .alreadyExists(path: newPath)
      case EPERM, ENOTSUP, ENOSYS, EMLINK:
        // File systems without links, on memory sticks.
        if try new.folder.status(of: new.name) != nil { throw .alreadyExists(path: newPath) }
        guard renameat(from, old.name, to, new.name) == 0 else { throw .last("rename", path) }
        try new.folder.synchronize()
      default: throw .last("link", newPath)
      }
    }
    try old.folder.synchronize()
  }
}
