/// Reads a catalogue in the PO format of GNU gettext, also as editors write it: texts over several
/// lines, comments, entries that are no longer used. Plural forms are not part of ours.
package struct POReader {
  /// The field of the header that says how far the texts were checked.
  static let reviewed = "X-Reviewed"
  /// The comment of a text that is meant to be the same in both languages.
  static let same = "same"

  private enum Field {
    case context, source, target
  }

  private struct Entry {
    var context: String?
    var source: String?
    var target: String?
    var isFuzzy = false
    var isSame = false

    var isEmpty: Bool { context == nil && source == nil && target == nil }
  }

  private var entry = Entry()
  private var field: Field?
  private var header: [String: String] = [:]
  private var units: [Catalogue.Unit] = []

  package static func read(_ bytes: [UInt8]) throws(Catalogue.Failure) -> Catalogue {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    var reader = POReader()
    // A carriage return before a line's end makes one character with it.
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in lines.enumerated() {
      guard try reader.take(line) else { throw .unexpected(line: number + 1) }
    }
    try reader.end()
    return Catalogue(
      name: reader.header["Project-Id-Version"] ?? "",
      sourceLanguage: reader.header["X-Source-Language"] ?? "en",
      language: reader.header["Language"] ?? "", reviewed: reader.header[reviewed],
      units: try Catalogue.checkingIDs(reader.units))
  }

  /// - Returns: whether such a line may stand in a catalogue.
  private mutating func take(_ line: Substring) throws(Catalogue.Failure) -> Bool {
    let line = line.drop { $0.isWhitespace }
    guard let first = line.first else {
      try end()
      return true
    }
    if first == "#" {
      try takeComment(line)
      return true
    }
    if first == "\"" { return append(line) }
    guard let space = line.firstIndex(of: " ") else { return false }
    switch line[..<space] {
    case "msgctxt":
      if entry.source != nil { try end() }
      field = .context
    case "msgid":
      if entry.source != nil { try end() }
      field = .source
    case "msgstr": field = .target
    default: return false
    }
    return append(line[space...].drop { $0 == " " })
  }

  private mutating func takeComment(_ line: Substring) throws(Catalogue.Failure) {
    // A comment belongs to the entry below it.
    if entry.target != nil { try end() }
    if line.hasPrefix("#,") {
      entry.isFuzzy = entry.isFuzzy || line.contains("fuzzy")
    } else if line.dropFirst().drop(while: { $0 == " " }) == Self.same {
      entry.isSame = true
    }
  }

  /// Adds a quoted piece to the field that is being read.
  private mutating func append(_ piece: Substring) -> Bool {
    guard let field, let text = Self.unquoted(piece) else { return false }
    switch field {
    case .context: entry.context = (entry.context ?? "") + text
    case .source: entry.source = (entry.source ?? "") + text
    case .target: entry.target = (entry.target ?? "") + text
    }
    return true
  }

  private mutating func end() throws(Catalogue.Failure) {
    defer {
      entry = Entry()
      field = nil
    }
    guard !entry.isEmpty, let source = entry.source, let target = entry.target else { return }
    if source.isEmpty, entry.context == nil {
      takeHeader(target)
      return
    }
    guard let id = entry.context else { throw .nameless }
    units.append(
      Catalogue.Unit(
        id: id, source: source, target: target.isEmpty ? nil : target, isFuzzy: entry.isFuzzy,
        isSame: entry.isSame))
  }

  private mutating func takeHeader(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      header[String(line[..<colon])] = String(
        line[line.index(after: colon)...].drop { $0 == " " })
    }
  }

  /// What stands between the quotation marks; nil when they are missing.
  private static func unquoted(_ piece: Substring) -> String? {
    var piece = piece
    while let last = piece.last, last.isWhitespace { piece.removeLast() }
    guard piece.count >= 2, piece.first == "\"", piece.last == "\"" else { return nil }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in piece.dropFirst().dropLast().unicodeScalars {
      if isEscaped {
        switch scalar {
        case "n": text.append("\n")
        case "t": text.append("\t")
        case "r": text.append("\r")
        default: text.append(scalar)
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\"" {
        return nil
      } else {
        text.append(scalar)
      }
    }
    return isEscaped ? nil : String(text)
  }
}
