extension Words {
  /// The number of a month in any form in which people write it: `märz`, `mär`, `März`.
  package func month(named name: String) -> Int? {
    let name = name.lowercased()
    return months.firstIndex { Self.listed($0).contains(name) }.map { $0 + 1 }
  }

  /// Whether a word in a date means nothing: `de` in "2 de marzo de 2026".
  package func isFiller(_ word: String) -> Bool {
    Self.listed(typing.fillers).contains(word.lowercased())
  }

  private var months: [String] {
    [
      typing.january, typing.february, typing.march, typing.april, typing.may, typing.june,
      typing.july, typing.august, typing.september, typing.october, typing.november,
      typing.december,
    ]
  }

  private static func listed(_ text: String) -> [String] {
    text.lowercased().split(separator: ",").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
