/// How many pages a PDF file has, where that stands in it in the clear.
package enum PDFPages {
  /// Nil when the list of pages is packed, as some programs do.
  package static func count(in bytes: [UInt8]) -> Int? {
    // Pages may be kept in groups; the group of all has the largest count.
    objects(in: bytes).compactMap { object in
      guard object.contains("/Type/Pages") else { return nil }
      guard let count = object.firstRange(of: "/Count") else { return nil }
      return Int(object[count.upperBound...].prefix { $0.isNumber })
    }.max()
  }

  /// The dictionaries of objects that stand in the clear, without their blanks.
  private static func objects(in bytes: [UInt8]) -> [Substring] {
    let end = Array("endobj".utf8)
    var objects: [Substring] = []
    var rest = bytes[...]
    while let found = rest.firstRange(of: end) {
      // What is packed comes after the dictionary; an object of pages has no such part.
      let head = rest[..<found.lowerBound].suffix(longestObject)
      let text = String(decoding: head.filter { $0 > 32 && $0 < 127 }, as: Unicode.ASCII.self)
      if text.contains("/Type/Pages") { objects.append(text.split(separator: "obj").last ?? "") }
      rest = rest[found.upperBound...]
    }
    return objects
  }

  /// Room for the numbers of some thousand pages.
  private static let longestObject = 64 << 10
}
