import Glibc

/// An open folder. What is done through it happens in this very folder, even when somebody renames
/// it or puts a link in its place meanwhile.
struct FolderHandle: ~Copyable {
  let path: String
  let descriptor: Descriptor

  init(_ path: String, followsLinks: Bool = true) throws(StorageFailure) {
    self.path = path
    descriptor = try Descriptor(
      opening: path, path: path,
      flags: O_RDONLY | O_DIRECTORY | (followsLinks ? 0 : O_NOFOLLOW))
  }

  /// A folder in another one; a link is not followed.
  init(_ name: String, in parent: borrowing FolderHandle) throws(StorageFailure) {
    path = parent.path(of: name)
    descriptor = try Descriptor(
      opening: name, in: parent.descriptor.number, path: path,
      flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  }

  /// The same folder once more.
  func copy() throws(StorageFailure) -> FolderHandle {
    FolderHandle(
      path: path,
      descriptor: try Descriptor(
        opening: ".", in: descriptor.number, path: path, flags: O_RDONLY | O_DIRECTORY))
  }

  /// A folder in this one, made for nobody but the user when it is missing.
  func folder(named name: String) throws(StorageFailure) -> FolderHandle {
    if mkdirat(descriptor.number, name, 0o700) == 0 {
      guard fchmodat(descriptor.number, name, 0o700, 0) == 0 else {
        throw .last("chmod", path(of: name))
      }
    } else if errno != EEXIST {
      throw .last("mkdir", path(of: name))
    }
    return try FolderHandle(name, in: self)
  }

  private init(path: String, descriptor: consuming Descriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  /// How the user would name something in it.
  func path(of name: String) -> String {
    path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// What stands under a name, without following a link; nil when there is nothing.
  func status(of name: String) throws(StorageFailure) -> stat? {
    var status = stat()
    if fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    guard errno == ENOENT else { throw .last("stat", path(of: name)) }
    return nil
  }

  /// The names in it that do not begin with a dot, sorted by their bytes.
  func names(
    withHidden: Bool = false, endingIn suffix: String = ""
  ) throws(StorageFailure) -> [String] {
    try unsortedNames(withHidden: withHidden, endingIn: suffix)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The same in the order of the file system: sorting takes longer than finding them.
  func unsortedNames(
    withHidden: Bool = false, endingIn suffix: String = ""
  ) throws(StorageFailure) -> [String] {
    let copy = try Descriptor(
      opening: ".", in: descriptor.number, path: path, flags: O_RDONLY | O_DIRECTORY)
    let number = dup(copy.number)
    guard number >= 0, let stream = fdopendir(number) else { throw .last("opendir", path) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: UnsafeRawBufferPointer(rebasing: bytes.prefix { $0 != 0 }), as: UTF8.self)
      }
      let isShown = withHidden ? name != "." && name != ".." : !name.hasPrefix(".")
      if isShown, name.hasSuffix(suffix) { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .last("readdir", path) }
    return names
  }

  /// Makes what was created, renamed or removed in it survive a loss of power.
  func synchronize() throws(StorageFailure) {
    guard retrying({ fsync(descriptor.number) }) != 0 else { return }
    // Some network file systems cannot do it for folders, and say so this way.
    if errno != EINVAL && errno != ENOTSUP { throw .last("fsync", path) }
  }
}
