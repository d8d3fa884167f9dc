import XML

/// The contents of a Word file: a field that lists the parts. It is filled in already, because Word
/// asks an alarming question when a file wants its fields worked out; numbers of pages stand in it
/// when the reader updates it.
enum WordContents {
  /// One line for each part, to be put into paragraphs of their own.
  static func lines(_ parts: [String]) -> [String] {
    parts.enumerated().map { index, title in
      let link =
        "<w:hyperlink w:anchor=\"\(name(index + 1))\" w:history=\"1\">\(WordText.run(title))"
        + "</w:hyperlink>"
      let begin = index == 0 ? WordText.fieldBegin("TOC \\f a \\h") : ""
      return begin + link + (index == parts.count - 1 ? WordText.fieldEnd : "")
    }
  }

  /// The title of a part, with the entry that the list is made of.
  static func marked(_ title: String, _ number: Int) -> String {
    // A quotation mark would end the text of the entry.
    let entry = XMLText.escaped(
      String(title.map { $0 == "\"" ? "\u{201D}" : $0 == "\\" ? "/" : $0 }))
    return "<w:bookmarkStart w:id=\"\(firstMark + number)\" w:name=\"\(name(number))\"/>"
      + WordText.run(title)
      + WordText.hiddenField("TC \"\(entry.replacing("&quot;", with: ""))\" \\f a \\l 1")
      + "<w:bookmarkEnd w:id=\"\(firstMark + number)\"/>"
  }

  private static func name(_ number: Int) -> String { "aiact_part_\(number)" }

  /// Above the numbers that marks in a firm's template have.
  private static let firstMark = 900_000
}
