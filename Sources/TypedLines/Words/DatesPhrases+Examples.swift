package import Wording

/// Days to show how one is typed: as the program writes them it reads them back.
extension DatesPhrases {
  /// `2 Dec 2026`
  package var example: String { day(day: "2", month: shortDecember, year: "2026") }

  /// `1 Dec 2026`, until when a duty could be done.
  package var exampleForDuties: String { day(day: "1", month: shortDecember, year: "2026") }

  /// `15 Apr 2027`, a day of a month and of a quarter.
  package var exampleInSpring: String { day(day: "15", month: shortApril, year: "2027") }
}
