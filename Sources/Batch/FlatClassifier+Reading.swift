import Questionnaires

/// From the bytes of a sheet to answers. Functions that would only look may change the classifier all
/// the same: for others the compiler copies the whole of it.
extension FlatClassifier {
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var scanner = SheetScanner(line), scanner.take(UInt8(ascii: "{")) else { return false }
    var id = Self.takeID(&scanner)
    if id != nil, !scanner.take(UInt8(ascii: ",")) { return false }
    guard Self.takeKey(1, &scanner), readAnswers(&scanner) else { return false }
    // A sheet may have its name behind the answers, or none.
    if id == nil, scanner.take(UInt8(ascii: ",")) {
      id = Self.takeID(&scanner)
      if id == nil { return false }
    }
    guard scanner.take(UInt8(ascii: "}")), scanner.isAtEnd else { return false }
    if let id { self.id = UnsafeBufferPointer(start: id.start.base, count: id.length) }
    return true
  }

  /// The name of the sheet; takes nothing when something else comes next.
  private static func takeID(_ scanner: inout SheetScanner) -> SheetScanner.Name? {
    var ahead = scanner
    guard takeKey(0, &ahead), let id = ahead.string(), id.length > 0 else { return nil }
    scanner = ahead
    return id
  }

  private static func takeKey(_ number: Int, _ scanner: inout SheetScanner) -> Bool {
    scanner.take(UInt8(ascii: "\""))
      && scanner.take(number, of: FlatProgram.sheetKeys, word: scanner.here.word)
      && scanner.take(UInt8(ascii: ":"))
  }

  private mutating func readAnswers(_ scanner: inout SheetScanner) -> Bool {
    guard scanner.take(UInt8(ascii: "{")) else { return false }
    if scanner.take(UInt8(ascii: "}")) { return true }
    var last = -1
    repeat {
      guard scanner.take(UInt8(ascii: "\"")), let question = takeQuestion(&scanner, after: last),
        scanner.take(UInt8(ascii: ":")), states[question].sheet != sheet
      else { return false }
      states[question].sheet = sheet
      furthest = max(furthest, Int32(question))
      last = question
      answered.push(Int32(question))
      guard readAnswer(&scanner, to: question) else { return false }
    } while scanner.take(UInt8(ascii: ","))
    return scanner.take(UInt8(ascii: "}"))
  }

  /// The question after the last one answered, or the one after that, is the likeliest.
  @inline(__always)
  private mutating func takeQuestion(_ scanner: inout SheetScanner, after last: Int) -> Int? {
    let questions = program.questions
    let word = scanner.here.word
    if last + 2 < questions.count {
      if scanner.take(last + 1, of: questions, word: word) { return last + 1 }
      if scanner.take(last + 2, of: questions, word: word) { return last + 2 }
    }
    return takeDistantQuestion(&scanner, after: last)
  }

  /// Sheets tend to have the same order, whichever it is.
  private mutating func takeDistantQuestion(_ scanner: inout SheetScanner, after last: Int) -> Int?
  {
    if last >= 0 {
      let follower = Int(states[last].follower)
      if scanner.take(follower, of: program.questions, word: scanner.here.word) { return follower }
    }
    guard let name = scanner.rest(), let question = program.questions.number(of: name) else {
      return nil
    }
    if last >= 0 { states[last].follower = Int32(question) }
    return question
  }

  private mutating func readAnswer(_ scanner: inout SheetScanner, to question: Int) -> Bool {
    let slot = program.slots[question]
    let start = scanner
    switch slot.kind {
    case .oneOf, .manyOf:
      if let chosen = readOptions(&scanner, to: question, slot) {
        return isAllowed(chosen, in: slot)
      }
    case .number:
      if let number = scanner.number() {
        reach(number, to: question, slot)
        return true
      }
    case .date:
      if let day = scanner.day() {
        reach(Double(day), to: question, slot)
        return true
      }
    case .text: return scanner.string() != nil
    case .other: return false
    }
    scanner = start
    return readOpenAnswer(&scanner, to: question, slot)
  }

  /// Whether options may be chosen together.
  @inline(__always)
  private func isAllowed(_ chosen: UInt64, in slot: FlatProgram.Slot) -> Bool {
    if chosen & (chosen &- 1) == 0 { return true }
    return slot.kind == .manyOf && chosen & program.exclusive[Int(slot.firstName)] == 0
  }

  /// The options of an answer, one bit for each.
  @inline(__always)
  private mutating func readOptions(
    _ scanner: inout SheetScanner, to question: Int, _ slot: FlatProgram.Slot
  ) -> UInt64? {
    var chosen: UInt64 = 0
    let isList = scanner.take(UInt8(ascii: "["))
    repeat {
      guard scanner.take(UInt8(ascii: "\"")), let option = takeOption(&scanner, of: slot),
        chosen & 1 &<< UInt64(option) == 0
      else { return nil }
      chosen |= 1 &<< UInt64(option)
      // Stands there before its consequences are drawn: they may let the question begin to be asked.
      states[question].chosen = chosen
      if isTrue(slot.relevance) { choose(slot.firstNode + Int32(option)) }
    } while isList && scanner.take(UInt8(ascii: ","))
    if isList, !scanner.take(UInt8(ascii: "]")) { return nil }
    return chosen
  }

  /// Lets the bounds hold that a number or a day is at or above.
  private mutating func reach(_ value: Double, to question: Int, _ slot: FlatProgram.Slot) {
    var reached: UInt64 = 0
    for number in 0..<Int(slot.optionCount) {
      let threshold = program.thresholds[Int(slot.firstName) + number]
      guard value > threshold.value || (value == threshold.value && !threshold.isAbove) else {
        break
      }
      reached |= 1 &<< UInt64(number)
      states[question].chosen = reached
      if isTrue(slot.relevance) { choose(slot.firstNode + Int32(number)) }
    }
    states[question].chosen = reached
  }

  /// The number of an option in its question.
  @inline(__always)
  func takeOption(_ scanner: inout SheetScanner, of slot: FlatProgram.Slot) -> Int? {
    let word = scanner.here.word
    let first = Int(slot.firstName)
    var number = 0
    while number < Int(slot.optionCount) {
      if scanner.take(first + number, of: program.options, word: word) { return number }
      number &+= 1
    }
    return nil
  }
}
