import Questionnaires

/// What sheets before have left possible, by all that they say. Batches hold many systems of one kind.
///
/// A table of fixed size: each sheet has one place, and takes it from the sheet that was there.
struct KnownSheets: ~Copyable {
  private static let mostBytes = 1 << 20

  private let keyWords: Int
  private let valueWords: Int
  private let mask: Int
  /// By place: what a sheet says, then what it leaves possible.
  private var words: [UInt64]
  private var isFilled: [Bool]

  init(keyWords: Int, valueWords: Int) {
    self.keyWords = keyWords
    self.valueWords = valueWords
    var size = 64
    while size * 2 * (keyWords + valueWords) * 8 <= Self.mostBytes { size *= 2 }
    mask = size - 1
    words = []
    isFilled = Array(repeating: false, count: size)
  }

  /// The number of the place of a sheet.
  func place(of said: borrowing SaidThings) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for word in 0..<keyWords {
      hash = (hash ^ said.bits[word]) &* 0xC2B2_AE3D_27D4_EB4F
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 20) & mask
  }

  /// Tells what a sheet leaves possible; false when it is not known.
  func find(
    _ said: borrowing SaidThings, at place: Int, _ prospects: inout Prospects
  ) -> Bool {
    guard isFilled[place] else { return false }
    let start = place * (keyWords + valueWords)
    for word in 0..<keyWords where words[start + word] != said.bits[word] { return false }
    for word in 0..<prospects.wordCount {
      prospects.canHold[word] = words[start + keyWords + word]
      prospects.canFail[word] = words[start + keyWords + prospects.wordCount + word]
    }
    return true
  }

  mutating func keep(
    _ said: borrowing SaidThings, at place: Int, _ prospects: borrowing Prospects
  ) {
    if words.isEmpty {
      words = Array(repeating: 0, count: (mask + 1) * (keyWords + valueWords))
    }
    isFilled[place] = true
    let start = place * (keyWords + valueWords)
    for word in 0..<keyWords { words[start + word] = said.bits[word] }
    for word in 0..<prospects.wordCount {
      words[start + keyWords + word] = prospects.canHold[word]
      words[start + keyWords + prospects.wordCount + word] = prospects.canFail[word]
    }
  }
}
