import Questionnaires

/// Names by their numbers, and numbers by their names.
struct NameTable: Sendable {
  /// All names, one after the other, each with a quotation mark behind it.
  private let bytes: FixedTable<UInt8>
  private let names: FixedTable<KnownName>
  /// Numbers by the hash of their names, with open addressing; -1 marks a free place.
  private let places: FixedTable<Int32>

  /// The names are distinct and of the sort that identifiers are.
  init(_ names: [String]) {
    self.init(names, isSearchable: true)
  }

  /// Names of which several may be the same, only to be looked for by their numbers.
  init(unsearchable names: [String]) {
    self.init(names, isSearchable: false)
  }

  private init(_ texts: [String], isSearchable: Bool) {
    var bytes: [UInt8] = []
    var names: [KnownName] = []
    var places = [Int32](repeating: -1, count: Self.size(for: isSearchable ? texts.count : 0))
    for (number, text) in texts.enumerated() {
      let start = bytes.count
      bytes += text.utf8
      bytes.append(UInt8(ascii: "\""))
      names.append(KnownName(bytes, start: start))
      guard isSearchable else { continue }
      var place = Self.hash(bytes[start...]) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(number)
    }
    self.bytes = FixedTable(bytes)
    self.names = FixedTable(names)
    self.places = FixedTable(places)
  }

  /// The hash of a name with a quotation mark behind it.
  private static func hash(_ quoted: ArraySlice<UInt8>) -> Int {
    quoted.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map {
        let start = SheetScanner.Place(base: $0, readable: bytes.count)
        return SheetScanner.Name(start: start, length: bytes.count - 1).hash
      } ?? 0
    }
  }

  /// A power of two, at most half of it filled.
  private static func size(for count: Int) -> Int {
    var size = 4
    while size < count * 2 { size *= 2 }
    return size
  }

  var count: Int { names.count }

  /// The number of a name; nil when no name is the same.
  func number(of name: SheetScanner.Name) -> Int? {
    let mask = places.count - 1
    var place = name.hash & mask
    while places[place] >= 0 {
      let number = Int(places[place])
      if length(of: number, at: name.start, word: name.start.word) == name.length { return number }
      place = (place + 1) & mask
    }
    return nil
  }

  /// The length of the name with a number, which is below ``count``, if it stands at a place with a
  /// quotation mark behind it; else 0.
  @inline(__always)
  func length(of number: Int, at place: SheetScanner.Place, word: UInt64) -> Int {
    let name = names.base + number
    guard word &<< UInt64(name.pointee.shift) == name.pointee.head else { return 0 }
    let length = Int(name.pointee.length)
    return length < 8 || hasRest(name, place) ? length : 0
  }

  /// Compares what stands behind the head.
  @inline(__always)
  private func hasRest(_ name: UnsafePointer<KnownName>, _ place: SheetScanner.Place) -> Bool {
    let length = Int(name.pointee.length)
    guard place.readable > length, place.word(at: length - 7) == name.pointee.tail else {
      return false
    }
    if length < 16 { return true }
    guard place.word(at: 8) == name.pointee.middle else { return false }
    var index = 16
    while index < length - 7 {
      if place.base[index] != bytes[Int(name.pointee.start) + index] { return false }
      index += 1
    }
    return true
  }
}
