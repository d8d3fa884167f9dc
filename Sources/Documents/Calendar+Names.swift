extension Calendar {
  /// The name of an entry: the same whenever the same thing of the same system is exported, and
  /// different for two systems whose documents began in the same second.
  ///
  /// - Parameter created: when the document of the system began: `2026-11-23T14:05:00Z`.
  package static func uid(_ thing: String, of system: String, created: String) -> String {
    "\(thing).\(compact(created)).\(mark(of: system))@aiact"
  }

  /// `2026-11-23T14:05:00Z` as calendars write it: `20261123T140500Z`.
  package static func compact(_ moment: String) -> String {
    moment.filter { $0 != "-" && $0 != ":" }
  }

  /// Eight hexadecimal digits for a text (FNV-1a, 32 bits).
  private static func mark(of text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
