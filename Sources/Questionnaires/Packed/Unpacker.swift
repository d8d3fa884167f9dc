/// Takes the values of a packed questionnaire out one after the other.
struct Unpacker {
  private let names: [String]
  private let texts: [String]
  private var numbers: PackedNumbers

  init(names: [String], texts: [String], numbers: PackedNumbers) {
    self.names = names
    self.texts = texts
    self.numbers = numbers
  }

  /// The next value, of the kind that is wanted here.
  mutating func next<Value: Unpackable>() -> Value { Value(from: &self) }

  mutating func number() -> Int { numbers.next() }

  /// A name, or a text of the language: the lowest bit tells which.
  mutating func string() -> String {
    let number = numbers.next()
    return number & 1 == 0 ? names[number >> 1] : texts[number >> 1]
  }
}

/// A value of the model that the build packs: its stored properties in their order, of an enumeration the
/// name of the case and what it carries.
protocol Unpackable {
  init(from packed: inout Unpacker)
}

extension String: Unpackable {
  init(from packed: inout Unpacker) { self = packed.string() }
}

extension Int: Unpackable {
  init(from packed: inout Unpacker) { self = packed.number() }
}

extension Bool: Unpackable {
  init(from packed: inout Unpacker) { self = packed.number() == 1 }
}

extension Double: Unpackable {
  init(from packed: inout Unpacker) { self = Double(bitPattern: UInt64(packed.number())) }
}

extension Optional: Unpackable where Wrapped: Unpackable {
  init(from packed: inout Unpacker) { self = packed.number() == 0 ? nil : .some(packed.next()) }
}

extension Array: Unpackable where Element: Unpackable {
  init(from packed: inout Unpacker) {
    let count = packed.number()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(packed.next()) }
  }
}

extension RawRepresentable where RawValue == String {
  init(from packed: inout Unpacker) {
    guard let value = Self(rawValue: packed.string()) else {
      preconditionFailure("a packed questionnaire holds an unknown word")
    }
    self = value
  }
}
