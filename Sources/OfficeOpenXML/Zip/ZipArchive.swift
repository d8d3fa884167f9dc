import Packing

/// A ZIP file, entry by entry. Everything in it follows from names and contents: no clock, no host,
/// so that the same entries give the same bytes.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file. `content` is packed where that makes it smaller.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = Deflate.packed(content) ?? content
    let isPacked = packed.count < content.count
    add(
      name, isPacked ? packed[...] : content[...], isPacked: isPacked, size: content.count,
      checksum: Int(Deflate.checksum(of: content)))
  }

  /// Adds a file as it lies in another one.
  mutating func add(_ entry: ZipReader.Entry) {
    add(
      entry.name, entry.stored, isPacked: entry.isPacked, size: entry.size,
      checksum: entry.checksum)
  }

  private mutating func add(
    _ name: String, _ stored: ArraySlice<UInt8>, isPacked: Bool, size: Int, checksum: Int
  ) {
    let name = Array(name.utf8)
    var fields: [UInt8] = []
    Self.append(20, 2, to: &fields)  // what a reader must know: deflate
    Self.append(0x0800, 2, to: &fields)  // names are UTF-8
    Self.append(isPacked ? 8 : 0, 2, to: &fields)
    Self.append(0, 2, to: &fields)  // time
    Self.append(0x21, 2, to: &fields)  // 1 January 1980, the first day it knows
    Self.append(checksum, 4, to: &fields)
    Self.append(stored.count, 4, to: &fields)
    Self.append(size, 4, to: &fields)
    Self.append(name.count, 2, to: &fields)
    Self.append(0, 2, to: &fields)  // nothing extra
    let offset = bytes.count
    Self.append(0x0403_4B50, 4, to: &bytes)
    bytes += fields + name + stored
    Self.append(0x0201_4B50, 4, to: &directory)
    Self.append(20, 2, to: &directory)  // made as one that knows deflate
    directory += fields
    Self.append(0, 10, to: &directory)  // no comment, first disk, no attributes
    Self.append(offset, 4, to: &directory)
    directory += name
    count += 1
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The whole file.
  consuming func finish() -> [UInt8] {
    let offset = bytes.count
    bytes += directory
    Self.append(0x0605_4B50, 4, to: &bytes)
    Self.append(0, 4, to: &bytes)  // the only disk
    Self.append(count, 2, to: &bytes)
    Self.append(count, 2, to: &bytes)
    Self.append(directory.count, 4, to: &bytes)
    Self.append(offset, 4, to: &bytes)
    Self.append(0, 2, to: &bytes)  // no comment
    return bytes
  }

  private static func append(_ value: Int, _ width: Int, to bytes: inout [UInt8]) {
    for index in 0..<width {
      bytes.append(index < 8 ? UInt8(truncatingIfNeeded: value >> (8 * index)) : 0)
    }
  }
}
