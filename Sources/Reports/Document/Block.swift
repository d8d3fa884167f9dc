/// A part of a document.
indirect enum Block: Sendable {
  /// A name with a value, such as "Law as of: 23 Nov 2026".
  typealias Pair = (name: String, value: [Inline])

  /// Level 2 and deeper; the title of the document is level 1.
  case heading(level: Int, String)
  /// A heading of level 2 that begins a new sheet of paper.
  case part(String)
  case paragraph([Inline])
  case list([[Inline]])
  /// A numbered list: things to do in this order.
  case steps([[Inline]])
  case pairs([Pair])
  /// A few short values that are seen at a glance.
  case figures([Pair])
  case table(Table)
  /// The result in large letters.
  case banner(tone: Tone, headline: String, [Block])
  case card(Card)

  /// The paragraphs of a text, which empty lines keep apart.
  static func paragraphs(_ text: String) -> [Block] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        isOpen = false
      } else if isOpen {
        paragraphs[paragraphs.count - 1] += " \(line)"
      } else {
        paragraphs.append(String(line))
        isOpen = true
      }
    }
    return paragraphs.map { .paragraph([.text($0)]) }
  }
}

/// A thing with a title of its own: a finding or a duty.
struct Card: Sendable {
  let tone: Tone
  /// The level of the title among the headings.
  let level: Int
  /// A word before the title, such as the tier.
  let label: String?
  let title: String
  let body: [Block]
}

/// Rows under named columns; the first column names the row.
struct Table: Sendable {
  let caption: String
  let columns: [String]
  let rows: [[[Inline]]]
}
