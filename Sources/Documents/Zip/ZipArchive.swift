import CZlib

/// A ZIP file, entry by entry. Everything in it follows from names and contents: no clock, no host,
/// so that the same entries give the same bytes.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file. `content` is packed where that makes it smaller.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = Self.deflated(content)
    let isPacked = packed.count < content.count
    add(
      name, isPacked ? packed[...] : content[...], isPacked: isPacked, size: content.count,
      checksum: Int(Self.checksum(content)))
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

  private static func checksum(_ content: [UInt8]) -> UInt {
    content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
  }

  /// Raw deflate, as ZIP has it; the content itself where zlib has no memory.
  private static func deflated(_ content: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard
      deflateInit2_(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        == Z_OK
    else { return content }
    defer { deflateEnd(&stream) }
    let room = Int(deflateBound(&stream, UInt(content.count)))
    var input = content
    return [UInt8](unsafeUninitializedCapacity: room) { output, written in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        _ = deflate(&stream, Z_FINISH)
      }
      written = room - Int(stream.avail_out)
    }
  }
}
