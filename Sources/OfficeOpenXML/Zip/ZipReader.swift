import Packing

/// Reads a ZIP file that comes from elsewhere. It believes nothing that the file says of itself
/// before it has seen it, and stops at limits: a file may be broken, or made to do harm.
struct ZipReader {
  /// A file inside.
  struct Entry {
    let name: String
    /// As it lies there, perhaps packed.
    let stored: ArraySlice<UInt8>
    let isPacked: Bool
    /// How long it is unpacked.
    let size: Int
    let checksum: Int
  }

  /// How many files may be in it.
  static let mostEntries = 2000
  /// How long all of them may be together, unpacked: 64 MiB.
  static let mostBytes = 64 << 20

  let entries: [Entry]

  init(_ bytes: [UInt8]) throws(ZipFailure) {
    let end = try Self.end(of: bytes)
    let count = Self.number(bytes, end + 10, 2)
    let directory = Self.number(bytes, end + 16, 4)
    guard count == Self.number(bytes, end + 8, 2), Self.number(bytes, end + 4, 4) == 0,
      count != 0xFFFF, directory != 0xFFFF_FFFF
    else { throw .unusual }
    guard count <= Self.mostEntries else { throw .tooLarge }
    var entries: [Entry] = []
    var names: Set<String> = []
    var total = 0
    var place = directory
    for _ in 0..<count {
      let entry = try Self.entry(bytes, at: &place, before: end)
      total += entry.size
      guard total <= Self.mostBytes else { throw .tooLarge }
      guard names.insert(entry.name.lowercased()).inserted else { throw .badName(entry.name) }
      entries.append(entry)
    }
    self.entries = entries
  }

  subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// The content of an entry, which is exactly as long as it says and has its checksum.
  func content(of entry: Entry) throws(ZipFailure) -> [UInt8] {
    let content =
      entry.isPacked
      ? Deflate.unpacked(entry.stored, size: entry.size) : Array(entry.stored)
    guard let content, content.count == entry.size,
      Int(Deflate.checksum(of: content)) == entry.checksum
    else { throw .damaged(entry.name) }
    return content
  }

  /// Where the record at the end begins.
  private static func end(of bytes: [UInt8]) throws(ZipFailure) -> Int {
    // Behind it stands at most a comment of 65,535 bytes.
    var place = bytes.count - 22
    let first = max(0, place - 0xFFFF)
    while place >= first {
      if number(bytes, place, 4) == 0x0605_4B50,
        place + 22 + number(bytes, place + 20, 2) == bytes.count
      {
        return place
      }
      place -= 1
    }
    throw .notZip
  }

  private static func entry(
    _ bytes: [UInt8], at place: inout Int, before end: Int
  ) throws(ZipFailure) -> Entry {
    guard place + 46 <= end, number(bytes, place, 4) == 0x0201_4B50 else { throw .broken }
    let flags = number(bytes, place + 8, 2)
    let method = number(bytes, place + 10, 2)
    let packed = number(bytes, place + 20, 4)
    let size = number(bytes, place + 24, 4)
    let (nameLength, extra, comment) = (
      number(bytes, place + 28, 2), number(bytes, place + 30, 2), number(bytes, place + 32, 2)
    )
    let header = number(bytes, place + 42, 4)
    guard place + 46 + nameLength + extra + comment <= end else { throw .broken }
    let nameBytes = bytes[(place + 46)..<(place + 46 + nameLength)]
    let name = String(decoding: nameBytes, as: UTF8.self)
    guard flags & 1 == 0 else { throw .encrypted }
    guard method == 0 || method == 8, packed != 0xFFFF_FFFF, size != 0xFFFF_FFFF else {
      throw .unusual
    }
    guard isSafe(name) else { throw .badName(name) }
    // The part before the content has a name and extras of its own.
    guard header + 30 <= end, number(bytes, header, 4) == 0x0403_4B50 else { throw .broken }
    let own = number(bytes, header + 26, 2)
    let start = header + 30 + own + number(bytes, header + 28, 2)
    guard start + packed <= end, own == nameLength,
      bytes[(header + 30)..<(header + 30 + own)].elementsEqual(nameBytes)
    else { throw .broken }
    place += 46 + nameLength + extra + comment
    return Entry(
      name: name, stored: bytes[start..<(start + packed)], isPacked: method == 8, size: size,
      checksum: number(bytes, place - 46 - nameLength - extra - comment + 16, 4))
  }

  /// No way out of the folder into which somebody might unpack it.
  private static func isSafe(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && !name.hasPrefix("/") && !parts.contains("..") && !parts.contains(".")
      && !name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") }
  }

  /// A number of so many bytes, the lowest first; -1 outside the file.
  private static func number(_ bytes: [UInt8], _ place: Int, _ width: Int) -> Int {
    guard place >= 0, place + width <= bytes.count else { return -1 }
    return (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
