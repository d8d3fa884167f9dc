/// Text as it stands in a JSON file.
enum JSONLiteral {
  /// What stands between the quotation marks: only C0 controls are escaped, the rest is raw.
  static func inside(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      guard scalar.value < 0x20 else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
