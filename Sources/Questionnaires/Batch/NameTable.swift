/// Finds the number of a name by its bytes.
struct NameTable: Sendable {
  /// All names, one after the other.
  private let bytes: FixedTable<UInt8>
  private let keys: FixedTable<NameKey>
  /// By number: where its name begins.
  private let starts: FixedTable<Int32>
  /// Numbers by the hash of their names, with open addressing; -1 marks a free place.
  private let places: FixedTable<Int32>

  /// The names are distinct.
  init(_ names: [String]) {
    self.init(names, isSearchable: true)
  }

  /// Names of which several may be the same, only to be compared with ``isName(_:_:)``.
  init(unsearchable names: [String]) {
    self.init(names, isSearchable: false)
  }

  private init(_ names: [String], isSearchable: Bool) {
    var bytes: [UInt8] = []
    var starts: [Int32] = []
    var keys: [NameKey] = []
    var places = [Int32](repeating: -1, count: Self.size(for: names.count))
    for (number, name) in names.enumerated() {
      let name = Array(name.utf8)
      let key = name.withUnsafeBytes { buffer in
        buffer.baseAddress.map { NameKey($0, length: name.count, readable: name.count) }
      }
      guard let key else { preconditionFailure("names have at least one byte") }
      var place = key.hash & (places.count - 1)
      while isSearchable, places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      if isSearchable { places[place] = Int32(number) }
      keys.append(key)
      starts.append(Int32(bytes.count))
      bytes += name
    }
    self.bytes = FixedTable(bytes)
    self.keys = FixedTable(keys)
    self.starts = FixedTable(starts)
    self.places = FixedTable(places)
  }

  /// A power of two, at most half of it filled.
  private static func size(for count: Int) -> Int {
    var size = 4
    while size < count * 2 { size *= 2 }
    return size
  }

  var count: Int { keys.count }

  /// The number of a name; nil when no name is the same.
  func number(of name: SheetScanner.Name) -> Int? {
    let mask = places.count - 1
    var place = name.key.hash & mask
    while places[place] >= 0 {
      let number = Int(places[place])
      if isName(number, name) { return number }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Whether the thing with a number, which is below ``count``, bears a name.
  @inline(__always)
  func isName(_ number: Int, _ name: SheetScanner.Name) -> Bool {
    guard keys[number] == name.key else { return false }
    let start = Int(starts[number])
    var index = 8
    while index < name.key.length - 8 {
      if bytes[start + index] != name.bytes[index] { return false }
      index += 1
    }
    return true
  }
}
