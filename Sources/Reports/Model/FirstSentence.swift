/// The first sentence of a text.
enum FirstSentence {
  private static let abbreviations: Set<Substring> = [
    "Art", "Arts", "Reg", "No", "Nos", "rec", "para", "e.g", "i.e", "cf", "approx",
  ]

  static func of(_ text: String) -> String {
    let paragraph = text.prefix { $0 != "\n" }
    for index in paragraph.indices where paragraph[index] == "." {
      let next = paragraph.index(after: index)
      if next == paragraph.endIndex { break }
      let word = paragraph[..<index].split(separator: " ").last ?? ""
      let bare = word.drop { $0 == "(" }
      if paragraph[next] == " ", !abbreviations.contains(bare) {
        return String(paragraph[...index])
      }
    }
    return String(paragraph)
  }
}
