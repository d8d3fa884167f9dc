import Glibc

/// A folder that is made to be filled, such as an export.
package enum NewFolder {
  /// Makes the folder, mode 0700, and those it stands in.
  ///
  /// - Throws: ``StorageFailure/alreadyExists(path:)`` when there is something in it already.
  package static func make(_ path: String) throws(StorageFailure) {
    try Folders.create(path)
    guard try FolderHandle(path).names(withHidden: true).isEmpty else {
      throw .alreadyExists(path: path)
    }
  }

  /// Writes a file into the folder, mode 0600, with the folders that its name asks for.
  ///
  /// - Parameter name: a relative path such as `sections/10-system.json`.
  package static func write(
    _ bytes: [UInt8], to name: String, under folder: String
  ) throws(StorageFailure) {
    let path = "\(folder)/\(name)"
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
      throw .system(POSIXFailure(call: "open", path: path, code: EINVAL))
    }
    if let slash = name.lastIndex(of: "/") { try Folders.create("\(folder)/\(name[..<slash])") }
    try DurableFile.create(bytes, at: path)
  }
}
