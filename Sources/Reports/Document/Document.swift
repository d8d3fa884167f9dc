/// A report as a reader sees it, before any format: headings, paragraphs, lists and cards. Each
/// renderer writes it in its own way and escapes texts by its own rules.
struct Document: Sendable {
  let title: String
  /// The language of the texts, as a BCP 47 tag.
  let language: String
  let blocks: [Block]
}

/// A part of a document.
indirect enum Block: Sendable {
  /// Level 2 and deeper; the title of the document is level 1.
  case heading(level: Int, String)
  case paragraph([Inline])
  case list([[Inline]])
  /// Names with values, such as "Law as of: 23 Nov 2026".
  case pairs([(name: String, value: [Inline])])
  /// The result in large letters. `tone` chooses a colour; the words say the same.
  case banner(tone: Tone, headline: String, [Block])
  /// A thing with a title of its own: a finding or a duty.
  case card(tone: Tone, label: String?, title: String, [Block])
}

/// How serious something is; shown by colour beside the words.
enum Tone: String, Sendable {
  case prohibited, high, limited, minimal, outside, neutral
}

/// A run of text inside a paragraph.
enum Inline: Sendable {
  case text(String)
  case strong(String)
  case link(String, address: String)
}
