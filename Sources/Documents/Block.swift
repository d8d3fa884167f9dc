/// A part of a document.
package indirect enum Block: Sendable {
  /// A name with a value, such as "Law as of: 23 Nov 2026".
  package typealias Pair = (name: String, value: [Inline])

  /// Level 2 and deeper; the title of the document is level 1.
  case heading(level: Int, String)
  /// A heading of level 2 that begins a new sheet of paper.
  case part(String)
  case paragraph([Inline])
  case list([[Inline]])
  /// A numbered list: things to do in this order.
  case steps([[Inline]])
  /// What can be ticked, each in a line of its own.
  case boxes([Box])
  case pairs([Pair])
  /// A few short values that are seen at a glance.
  case figures([Pair])
  case table(Table)
  /// The result in large letters.
  case banner(tone: Tone, headline: String, [Block])
  case card(Card)
  case picture(Picture)

  /// The paragraphs of a text, which empty lines keep apart.
  package static func paragraphs(_ text: String) -> [Block] {
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

/// Something to tick on paper or in a word processor.
package struct Box: Sendable {
  package let isTicked: Bool
  package let text: [Inline]

  package init(isTicked: Bool, _ text: [Inline]) {
    self.isTicked = isTicked
    self.text = text
  }
}

/// A thing with a title of its own: a finding or a duty.
package struct Card: Sendable {
  package let tone: Tone
  /// The level of the title among the headings.
  package let level: Int
  /// A word before the title, such as the tier.
  package let label: String?
  package let title: String
  package let body: [Block]

  package init(tone: Tone, level: Int, label: String?, title: String, body: [Block]) {
    self.tone = tone
    self.level = level
    self.label = label
    self.title = title
    self.body = body
  }
}

/// Rows under named columns; the first column names the row.
package struct Table: Sendable {
  package let caption: String
  package let columns: [String]
  package let rows: [[[Inline]]]
  /// Whether a row with the names of the columns stands above the others.
  package var hasHead: Bool { columns.contains { !$0.isEmpty } }
  /// Whether it is never torn apart on paper: rows to sign, or few enough to be seen together.
  package var isShort: Bool { rows.count <= 4 }
  /// What is written into its empty cells by hand.
  package let room: Room

  /// What empty cells are high enough for, on paper.
  package enum Room: Sendable {
    /// A line.
    case line
    /// Some lines in handwriting.
    case words
    case signature

    /// In millimetres; nil for no more than a row has anyway.
    package var height: Int? {
      switch self {
      case .line: nil
      case .words: 22
      case .signature: 15
      }
    }
  }

  package init(
    caption: String, columns: [String], rows: [[[Inline]]], room: Room = .line
  ) {
    self.room = room
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
