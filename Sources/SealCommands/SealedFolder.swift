import CommandSupport
import Glibc
import Hashing
import Storage
import Typography

/// The folder in which a seal lies, and the files in it.
struct SealedFolder {
  /// The most bytes of a file that is sealed: 256 MiB.
  private static let fileLimit = 256 << 20

  let path: String

  /// All files but the seal itself and its signature.
  func names(without seal: String) throws(CommandFailure) -> [String] {
    do throws(StorageFailure) {
      return try FolderTree.files(in: path).filter { $0 != seal && $0 != "\(seal).sig" }
    } catch {
      throw CommandFailure(storage: error)
    }
  }

  func bytes(of name: String) throws(StorageFailure) -> [UInt8] {
    try FileReader.read(place(of: name), limit: Self.fileLimit, followsLinks: false)
  }

  func place(of name: String) -> String {
    path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// The digest of what a file holds.
  static func digest(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }

  /// The folder that a file lies in.
  static func holding(_ path: String) -> (folder: SealedFolder, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (SealedFolder(path: "."), path) }
    let name = String(path[path.index(after: slash)...])
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (SealedFolder(path: folder), name)
  }

  /// The path of a file from the folder; nil when it lies elsewhere.
  func name(of file: String) -> String? {
    let (own, other) = (Self.steps(path), Self.steps(file))
    guard other.count > own.count, other.starts(with: own) else { return nil }
    let rest = other.dropFirst(own.count)
    return rest.contains("..") ? nil : rest.joined(separator: "/")
  }

  /// The same, however the two are named, and where links lead.
  func realName(of file: String) -> String? {
    guard let own = Self.real(path), let other = Self.real(file) else { return nil }
    return SealedFolder(path: own).name(of: other)
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func steps(_ path: String) -> [String] {
    let steps = path.split(separator: "/").map(String.init).filter { $0 != "." }
    return path.hasPrefix("/") ? ["/"] + steps : steps
  }
}
