import Typography

/// Who took part: each person once.
enum RecordPeople {
  /// Whether somebody of this name is among them, in whatever case and with however many blanks.
  static func holds(_ people: [String], _ name: String) -> Bool {
    people.contains { Folding.fold($0) == Folding.fold(name) }
  }

  /// The first name that stands there twice.
  static func double(in people: [String]) -> String? {
    people.indices.first { holds(Array(people[..<$0]), people[$0]) }.map { people[$0] }
  }
}
