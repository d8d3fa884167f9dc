/// What may be sent to the terminal, as the user's environment says it.
package struct TerminalTraits: Equatable, Sendable {
  /// Whether colours and other escape sequences may be used.
  package let allowsColor: Bool
  /// Whether it shows more than ASCII.
  package let isUTF8: Bool
  /// The character set that the user's locale names when it is neither UTF-8 nor plain ASCII.
  package let otherCodeset: String?

  /// - Parameters:
  ///   - isTerminal: whether output goes to a terminal at all.
  ///   - codeset: the character set of the user's locale, as the C library knows it.
  ///   - variable: the value of an environment variable.
  init(isTerminal: Bool, codeset: String, variable: (String) -> String?) {
    let term = variable("TERM") ?? ""
    let refusesColor = !(variable("NO_COLOR") ?? "").isEmpty
    allowsColor = isTerminal && !refusesColor && !["", "dumb"].contains(term)

    // The name counts before the C library's opinion: over ssh the locale is often not installed
    // on this machine, and yet the terminal at the other end is what it says.
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable)
    let locale = names.first { !$0.isEmpty } ?? "C"
    isUTF8 = Self.namesUTF8(locale) || codeset == "UTF-8"
    let isPlain = ["", "ANSI_X3.4-1968", "US-ASCII"].contains(codeset)
    otherCodeset = isUTF8 || isPlain ? nil : codeset
  }

  /// Whether `de_DE.UTF-8`, `C.utf8` or the like. Byte by byte: the library's search for a text in a text
  /// takes a twentieth of all work before the first prompt.
  private static func namesUTF8(_ locale: String) -> Bool {
    let letters = locale.utf8.filter { $0 != 0x2D }.map { $0 | 0x20 }
    return letters.indices.contains { letters[$0...].starts(with: "utf8".utf8) }
  }
}
