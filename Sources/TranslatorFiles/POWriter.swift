import Typography

/// Writes a catalogue in the PO format of GNU gettext.
package enum POWriter {
  package static func bytes(_ catalogue: Catalogue) -> [UInt8] {
    var text = "msgid \"\"\nmsgstr \"\"\n"
    for (name, value) in header(of: catalogue) { text += quoted("\(name): \(value)\n") + "\n" }
    for unit in catalogue.units { text += "\n" + entry(unit) }
    return Array(text.utf8)
  }

  /// The same bytes whenever it is written: no day and no name stand in it.
  private static func header(of catalogue: Catalogue) -> [(String, String)] {
    [
      ("Project-Id-Version", catalogue.name), ("Report-Msgid-Bugs-To", ""),
      ("PO-Revision-Date", "2000-01-01 00:00+0000"), ("Last-Translator", "none"),
      ("Language-Team", "none"), ("Language", catalogue.language),
      ("MIME-Version", "1.0"), ("Content-Type", "text/plain; charset=UTF-8"),
      ("Content-Transfer-Encoding", "8bit"), ("X-Source-Language", catalogue.sourceLanguage),
    ] + (catalogue.reviewed.map { [(POReader.reviewed, line($0))] } ?? [])
  }

  private static func entry(_ unit: Catalogue.Unit) -> String {
    var text = unit.isSame ? "# \(POReader.same)\n" : ""
    let limit = unit.limit.map { "at most \($0) columns" }
    let note = [unit.note.isEmpty ? nil : line(unit.note), limit].compactMap { $0 }
    if !note.isEmpty { text += "#. \(note.joined(separator: "; "))\n" }
    if unit.isFuzzy { text += "#, fuzzy\n" }
    text += "msgctxt \(quoted(unit.id))\n"
    text += "msgid \(quoted(unit.source))\n"
    return text + "msgstr \(quoted(unit.target ?? ""))\n"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }

  private static func line(_ text: String) -> String { SafeText.line(text) }
}
