/// Takes an English citation apart, piece by piece.
struct CitationScanner {
  private(set) var rest: Substring

  init(_ text: some StringProtocol) { rest = Substring(text) }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ words: String) -> Bool {
    guard rest.hasPrefix(words) else { return false }
    rest = rest.dropFirst(words.count)
    return true
  }

  /// "5", "75c", "1a": digits, and letters that an amendment put behind them.
  mutating func number() -> String? {
    let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
    guard !digits.isEmpty else { return nil }
    rest = rest.dropFirst(digits.count)
    return String(digits) + (letters() ?? "")
  }

  /// Small Latin letters.
  mutating func letters() -> String? {
    let letters = rest.prefix { ("a"..."z").contains($0) }
    guard !letters.isEmpty else { return nil }
    rest = rest.dropFirst(letters.count)
    return String(letters)
  }

  /// Big Roman numerals.
  mutating func roman() -> String? {
    let numerals = rest.prefix { "IVX".contains($0) }
    guard !numerals.isEmpty else { return nil }
    rest = rest.dropFirst(numerals.count)
    return String(numerals)
  }

  /// "A", of a section.
  mutating func capital() -> String? {
    guard let first = rest.first, ("A"..."Z").contains(first) else { return nil }
    rest = rest.dropFirst()
    return String(first)
  }

  /// "2024/1689"
  mutating func actNumber() -> String? {
    var digits = rest.prefix { ($0.isASCII && $0.isWholeNumber) || $0 == "/" }
    if digits.last == "/" { digits.removeLast() }
    guard digits.contains("/") else { return nil }
    rest = rest.dropFirst(digits.count)
    return String(digits)
  }

  /// What `read` finds between brackets, which must be all that is there.
  mutating func bracketed<Value>(_ read: (inout CitationScanner) -> Value?) -> Value? {
    var copy = self
    guard copy.take("("), let value = read(&copy), copy.take(")") else { return nil }
    self = copy
    return value
  }
}
