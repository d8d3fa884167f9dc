import JSONText

/// JSON text with a line for each thing that may change by itself.
struct Lines {
  private(set) var bytes: [UInt8] = []
  private var level: Int
  /// Whether something stands before on the same level.
  private var isFirst = true
  private let writer = JSONWriter(style: .line)

  /// `level`: how many brackets are open before.
  init(level: Int = 0) {
    self.level = level
  }

  mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    level += 1
    isFirst = true
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    level -= 1
    if !isFirst { breakLine() }
    bytes.append(UInt8(ascii: bracket))
    isFirst = false
  }

  /// A line of an object.
  mutating func member(_ key: String, _ value: JSONOutput) {
    member(key) { $0.append(value) }
  }

  /// A member of an object, whose value may have lines of its own.
  mutating func member(_ key: String, _ value: (inout Lines) -> Void) {
    beginLine()
    append(.string(key))
    append(text: ": ")
    value(&self)
  }

  /// A line of a list.
  mutating func element(_ value: JSONOutput) {
    beginLine()
    append(value)
  }

  /// A line of a list, whose value may have lines of its own.
  mutating func element(_ value: (inout Lines) -> Void) {
    beginLine()
    value(&self)
  }

  /// A value on the line that has begun.
  mutating func append(_ value: JSONOutput) { writer.append(value, to: &bytes) }

  /// A value with a line for each of its members or elements.
  mutating func appendBroken(_ value: JSONOutput) {
    switch value {
    case .object(let members):
      open("{")
      for item in members { member(item.key, item.value) }
      close("}")
    case .array(let items):
      open("[")
      for item in items { element(item) }
      close("]")
    default: append(value)
    }
  }

  mutating func append(text: StaticString) {
    text.withUTF8Buffer { bytes += $0 }
  }

  /// Lines that were written before, at the level they are put at now.
  mutating func append(lines: [UInt8]) {
    bytes += lines
    isFirst = false
  }

  private mutating func beginLine() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    breakLine()
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level * 2 { bytes.append(UInt8(ascii: " ")) }
  }
}
