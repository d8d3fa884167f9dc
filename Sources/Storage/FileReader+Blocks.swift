extension FileReader {
  /// Reads a file of any size piece by piece, and tells how many bytes it has. A named pipe, device
  /// or folder is refused at once; nothing hangs.
  package static func forEachBlock(
    of path: String, _ body: (ArraySlice<UInt8>) -> Void
  ) throws(StorageFailure) -> Int {
    let file = try open(path, in: currentFolder, path: path, followsLinks: true)
    var block = [UInt8](repeating: 0, count: 1 << 18)
    var size = 0
    while true {
      let count = try Descriptor.read(
        into: &block, at: 0, upTo: block.count, from: file.number, path: path)
      if count == 0 { return size }
      body(block[..<count])
      size += count
    }
  }
}
