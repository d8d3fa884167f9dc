import XML

/// Runs of text in WordprocessingML.
enum WordText {
  /// A run; newlines become line breaks. `format` is the inside of its properties.
  static func run(_ text: String, _ format: String = "") -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let inner = lines.map { "<w:t xml:space=\"preserve\">\(XMLText.escaped(String($0)))</w:t>" }
      .joined(separator: "<w:br/>")
    let properties = format.isEmpty ? "" : "<w:rPr>\(format)</w:rPr>"
    return "<w:r>\(properties)\(inner)</w:r>"
  }

  static func strong(_ text: String) -> String { run(text, "<w:b/>") }

  /// A link as a field, which needs no entry elsewhere in the file. What is no web or mail address
  /// stays text.
  static func link(_ label: String, _ address: String) -> String {
    let schemes = ["https://", "http://", "mailto:"]
    guard schemes.contains(where: { address.lowercased().hasPrefix($0) }) else {
      return run(label)
    }
    // Quotation marks and backslashes would end the instruction or change it.
    let target = String(
      address.unicodeScalars.map { scalar in
        scalar == "\"" || scalar == "\\" ? "_" : Character(scalar)
      })
    return field("HYPERLINK \"\(XMLText.escaped(target))\"", run(label, style("Hyperlink")))
  }

  /// A field with what it shows until Word works it out again.
  static func field(_ instruction: String, _ shown: String) -> String {
    fieldBegin(instruction) + shown + fieldEnd
  }

  /// Up to what the field shows, which may be several paragraphs.
  static func fieldBegin(_ instruction: String) -> String {
    mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>"
      + mark("separate")
  }

  static let fieldEnd = mark("end")

  /// A field that shows nothing.
  static func hiddenField(_ instruction: String) -> String {
    mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> \(instruction) </w:instrText></w:r>"
      + mark("end")
  }

  /// Keeps a paragraph on the page on which the next one begins.
  static let keepNext = "<w:keepNext/>"

  /// A box that a click ticks, as Word has it since 2010; others show the sign.
  static func checkBox(_ isTicked: Bool) -> String {
    let font = "MS Gothic"
    return "<w:sdt><w:sdtPr>"
      + "<w14:checkbox xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">"
      + "<w14:checked w14:val=\"\(isTicked ? 1 : 0)\"/>"
      + "<w14:checkedState w14:val=\"2612\" w14:font=\"\(font)\"/>"
      + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"\(font)\"/></w14:checkbox></w:sdtPr>"
      + "<w:sdtContent>"
      + run(
        isTicked ? "\u{2612}" : "\u{2610}",
        "<w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\" w:eastAsia=\"\(font)\"/>")
      + "</w:sdtContent></w:sdt>"
  }

  /// The format of a run in a named style.
  static func style(_ name: String) -> String { "<w:rStyle w:val=\"\(name)\"/>" }

  private static func mark(_ kind: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
  }
}
