import Typography

/// Who took part: each person once.
enum RecordPeople {
  /// Whether somebody of this name is among them, in whatever case and with however many blanks.
  static func holds(_ people: [String], _ name: String) -> Bool {
    people.contains { key($0) == key(name) }
  }

  /// The first name that stands there twice.
  static func double(in people: [String]) -> String? {
    people.indices.first { holds(Array(people[..<$0]), people[$0]) }.map { people[$0] }
  }

  private static func key(_ name: String) -> String {
    Folding.fold(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
