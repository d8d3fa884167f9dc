import Questionnaires

/// Answers that leave something open: *not sure* and *maybe*.
extension FlatClassifier {
  /// `"unsure"`, or an object of options and maybes as `aiact` writes it. Other ways of writing one are
  /// for the strict reader.
  mutating func readOpenAnswer(
    _ scanner: inout SheetScanner, to question: Int, _ slot: FlatProgram.Slot
  ) -> Bool {
    guard slot.allowsUnsure else { return false }
    states[question].chosen = 0
    if scanner.take(UInt8(ascii: "\"")) {
      guard scanner.take(0, of: FlatProgram.openWords, word: scanner.here.word) else {
        return false
      }
      openings.append(
        Opening(question: Int32(question), certain: 0, candidates: slot.allOptions))
      return true
    }
    guard scanner.take(UInt8(ascii: "{")), scanner.take(UInt8(ascii: "\"")) else { return false }
    var certain: UInt64 = 0
    if scanner.take(1, of: FlatProgram.openWords, word: scanner.here.word) {
      guard scanner.take(UInt8(ascii: ":")), let options = readSet(&scanner, of: slot),
        scanner.take(UInt8(ascii: ",")), scanner.take(UInt8(ascii: "\""))
      else { return false }
      certain = options
    }
    guard scanner.take(2, of: FlatProgram.openWords, word: scanner.here.word),
      scanner.take(UInt8(ascii: ":")), let maybe = readSet(&scanner, of: slot),
      scanner.take(UInt8(ascii: "}")), maybe != 0, certain & maybe == 0,
      let candidates = candidates(certain, maybe, in: slot)
    else { return false }
    openings.append(
      Opening(question: Int32(question), certain: certain, candidates: candidates))
    return true
  }

  /// An option or a list of options, which may be empty: one bit for each.
  private mutating func readSet(
    _ scanner: inout SheetScanner, of slot: FlatProgram.Slot
  ) -> UInt64? {
    var options: UInt64 = 0
    let isList = scanner.take(UInt8(ascii: "["))
    if isList, scanner.take(UInt8(ascii: "]")) { return 0 }
    repeat {
      guard scanner.take(UInt8(ascii: "\"")), let option = takeOption(&scanner, of: slot),
        options & 1 &<< UInt64(option) == 0
      else { return nil }
      options |= 1 &<< UInt64(option)
    } while isList && scanner.take(UInt8(ascii: ","))
    return isList && !scanner.take(UInt8(ascii: "]")) ? nil : options
  }

  /// What ``Answer/candidates(chosen:maybe:for:)`` says, in bits; nil when the options do not go
  /// together.
  private func candidates(
    _ certain: UInt64, _ maybe: UInt64, in slot: FlatProgram.Slot
  ) -> UInt64? {
    let exclusive = program.exclusive[Int(slot.firstName)]
    switch slot.kind {
    case .oneOf:
      if certain != 0 { return nil }
      return maybe & (maybe &- 1) == 0 ? slot.allOptions : maybe
    case .manyOf:
      if certain != 0 { return (certain | maybe) & exclusive == 0 ? maybe : nil }
      if maybe & ~exclusive == 0 { return slot.allOptions }
      return maybe & exclusive == 0 ? exclusive | maybe : maybe
    case .number, .date, .text, .other: return nil
    }
  }

  func isAnswered(_ question: Int) -> Bool { states[question].sheet == sheet }

  func isAnsweredForCertain(_ question: Int) -> Bool {
    isAnswered(question) && opening(of: question) == nil
  }
}
