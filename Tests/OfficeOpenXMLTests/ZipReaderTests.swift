import Testing

@testable import OfficeOpenXML

/// ZIP files from elsewhere.
@Suite struct ZipReaderTests {
  static func archive(_ files: [(String, String)]) -> [UInt8] {
    var zip = ZipArchive()
    for (name, text) in files { zip.add(name, text) }
    return zip.finish()
  }

  private static let plain = archive([
    ("a.txt", "short"), ("b/c.xml", String(repeating: "long ", count: 400)),
  ])

  private static func failure(_ bytes: [UInt8]) -> ZipFailure? {
    do throws(ZipFailure) {
      let reader = try ZipReader(bytes)
      for entry in reader.entries { _ = try reader.content(of: entry) }
      return nil
    } catch {
      return error
    }
  }

  /// The plain file with other bytes at places counted from the first one after `mark`.
  private static func changed(
    _ signature: [UInt8], _ place: Int, _ bytes: [UInt8], in archive: [UInt8] = plain
  ) throws -> [UInt8] {
    var archive = archive
    let start = try #require(archive.firstRange(of: signature)).lowerBound + place
    archive.replaceSubrange(start..<(start + bytes.count), with: bytes)
    return archive
  }

  private static let entry: [UInt8] = [0x50, 0x4B, 1, 2]
  private static let end: [UInt8] = [0x50, 0x4B, 5, 6]

  @Test func whatWasWrittenIsRead() throws {
    let reader = try ZipReader(Self.plain)
    #expect(reader.entries.map(\.name) == ["a.txt", "b/c.xml"])
    let long = try #require(reader["b/c.xml"])
    #expect(long.isPacked)
    #expect(
      try reader.content(of: long) == Array(String(repeating: "long ", count: 400).utf8))
    // What is copied stays the same.
    var copy = ZipArchive()
    for entry in reader.entries { copy.add(entry) }
    #expect(copy.finish() == Self.plain)
  }

  @Test func whatIsNoZipIsRefused() {
    #expect(Self.failure([]) == .notZip)
    #expect(Self.failure(Array("hello".utf8)) == .notZip)
    #expect(Self.failure(Self.plain.dropLast()) == .notZip)
    #expect(Self.failure(Self.plain + [0]) == .notZip)
  }

  @Test func passwordsAndUnusualPackingAreRefused() throws {
    #expect(Self.failure(try Self.changed(Self.entry, 8, [1])) == .encrypted)
    #expect(Self.failure(try Self.changed(Self.entry, 10, [12])) == .unusual)
    #expect(Self.failure(try Self.changed(Self.end, 4, [1])) == .unusual)
    #expect(Self.failure(try Self.changed(Self.end, 16, [255, 255, 255, 255])) == .unusual)
  }

  /// It says that it is small, or large, and is not.
  @Test func sizesAndChecksumsMustBeTrue() throws {
    #expect(Self.failure(try Self.changed(Self.entry, 24, [4])) == .damaged("a.txt"))
    #expect(Self.failure(try Self.changed(Self.entry, 24, [6])) == .damaged("a.txt"))
    #expect(Self.failure(try Self.changed(Self.entry, 16, [0])) == .damaged("a.txt"))
    #expect(Self.failure(try Self.changed(Self.entry, 20, [0, 0, 0, 9])) == .broken)
    #expect(Self.failure(try Self.changed(Self.entry, 42, [0, 0, 0, 9])) == .broken)
    #expect(Self.failure(try Self.changed(Self.end, 16, [0])) == .broken)
  }

  /// A few bytes that say they are 48 MB, and 64 MB.
  @Test func aBombIsRefusedBeforeItIsUnpacked() throws {
    let bomb = try Self.changed(Self.entry, 24, [0, 0, 0, 3], in: Self.plain)
    #expect(Self.failure(bomb) == .damaged("a.txt"))
    let worse = try Self.changed(Self.entry, 24, [0, 0, 0, 4], in: Self.plain)
    #expect(Self.failure(worse) == .tooLarge)
    // It says 5 bytes and holds a megabyte.
    let packed = Self.archive([("big", String(repeating: "0", count: 1 << 20))])
    #expect(
      Self.failure(try Self.changed(Self.entry, 24, [5, 0, 0, 0], in: packed)) == .damaged("big"))
  }

  @Test(arguments: ["../a", "/etc/passwd", "a/../b", "C:\\x", "a\\b", "", "./a", "a\u{0}b"])
  func namesThatLeadElsewhereAreRefused(name: String) {
    #expect(Self.failure(Self.archive([(name, "x")])) == .badName(name))
  }

  @Test func aNameThatIsThereTwiceIsRefused() {
    #expect(Self.failure(Self.archive([("a", "x"), ("A", "y")])) == .badName("A"))
  }

  @Test func tooManyFilesAreRefused() {
    let many = (0...ZipReader.mostEntries).map { ("\($0)", "") }
    #expect(Self.failure(Self.archive(many)) == .tooLarge)
  }

  /// Every byte, changed in turn: read or refused, never a crash.
  @Test func everyChangedByteIsReadOrRefused() {
    for place in Self.plain.indices {
      for change: UInt8 in [0x01, 0x80, 0xFF] {
        var bytes = Self.plain
        bytes[place] ^= change
        _ = Self.failure(bytes)
      }
      _ = Self.failure(Array(Self.plain[..<place]))
    }
  }
}
