extension FlatClassifier {
  /// Beyond so many nodes a debug build does not check before every sheet.
  static let mostChecked = 4096

  /// Whether nothing is left of the sheet before, as it must be before the next is read. Takes time by
  /// the number of nodes.
  borrowing func checkInvariants() -> Bool {
    for node in 0..<program.missingAtRest.count
    where missing[node] != program.missingAtRest[node] {
      return false
    }
    for word in 0..<program.heldAtRest.count where heldBits[word] != program.heldAtRest[word] {
      return false
    }
    for question in 0..<program.slots.count where states[question].sheet == sheet { return false }
    return asked == program.askedAtRest && touched.count == 0 && events.count == 0
      && answered.count == 0 && ignored.isEmpty
  }
}
