import Documents

/// Puts runs of their own, such as what somebody typed, into a text of the catalogue.
enum Places {
  /// What is put into the places of the text for now.
  static let first = "\u{F0000}"
  static let second = "\u{F0001}"

  /// The text with the runs where the two signs stand.
  static func fill(
    _ text: String, _ first: [Inline], _ second: [Inline] = []
  ) -> [Inline] {
    var runs: [Inline] = []
    var plain = ""
    func close() {
      if !plain.isEmpty { runs.append(.text(plain)) }
      plain = ""
    }
    for scalar in text.unicodeScalars {
      switch String(scalar) {
      case Self.first:
        close()
        runs += first
      case Self.second:
        close()
        runs += second
      default: plain.unicodeScalars.append(scalar)
      }
    }
    close()
    return runs
  }
}
