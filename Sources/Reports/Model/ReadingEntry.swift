import Questionnaires

/// A disputed point with the choice that was taken.
struct ReadingEntry: Sendable {
  let reading: Reading
  let taken: Reading.Choice
  /// Whether it is another than the one taken unless the user says otherwise.
  let isUsers: Bool

  /// Nil for a reading without choices.
  init?(_ reading: Reading, _ readings: Readings) {
    let id = readings[reading.id] ?? reading.choices.first?.id
    guard let taken = reading.choices.first(where: { $0.id == id }) else { return nil }
    self.reading = reading
    self.taken = taken
    isUsers = taken.id != reading.choices.first?.id
  }

  var others: [Reading.Choice] { reading.choices.filter { $0.id != taken.id } }
}
