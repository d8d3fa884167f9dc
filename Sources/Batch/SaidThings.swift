import Questionnaires
import Satisfiability

/// All that a sheet says for certain, one bit for each thing that a sheet can say.
///
/// Of every option or bound of a question a sheet can say two things: that it holds, or that it does not.
/// One more bit says that an answer leaves some of its options open and others not. Such an answer
/// is more than its parts: with `none` and `a` ruled out, `b` and `c` cannot both be false.
struct SaidThings: ~Copyable {
  /// By question: where its bits begin, and how many options or bounds it has. First come the bits for
  /// what holds, then those for what does not, then the one for a partial answer.
  private let starts: FixedTable<Int32>
  private let counts: FixedTable<UInt8>
  /// By literal, twice the variable and one for a negation: the number of the thing; -1 for none.
  private let numbers: FixedTable<Int32>
  /// By number: the literal that it amounts to; nil for a partial answer.
  private let literals: [Literal?]
  let bits: UnsafeMutablePointer<UInt64>
  let wordCount: Int

  /// `values` are the options or bounds of each question; `says` the literals for "the sheet says so".
  /// Questions with more than 64 of them are none of the quick path's.
  init(_ values: [[Literal]], says: [[Literal]], variables: Int) {
    var starts: [Int32] = []
    var counts: [UInt8] = []
    var numbers = [Int32](repeating: -1, count: variables * 2)
    var literals: [Literal?] = []
    for (values, says) in zip(values, says) {
      starts.append(Int32(literals.count))
      counts.append(values.count <= 64 ? UInt8(values.count) : 0)
      if values.isEmpty || values.count > 64 { continue }
      for literal in says + values.map({ !$0 }) {
        numbers[Self.place(literal)] = Int32(literals.count)
        literals.append(literal)
      }
      literals.append(nil)
    }
    self.starts = FixedTable(starts)
    self.counts = FixedTable(counts)
    self.numbers = FixedTable(numbers)
    self.literals = literals
    // One word more, so that the bits of a question may be written as two words wherever they begin.
    wordCount = literals.count / 64 + 2
    bits = .allocate(capacity: wordCount)
    bits.initialize(repeating: 0, count: wordCount)
  }

  deinit { bits.deallocate() }

  private static func place(_ literal: Literal) -> Int {
    literal.variable * 2 + (literal.isPositive ? 0 : 1)
  }

  /// Begins with another sheet.
  mutating func begin() { bits.update(repeating: 0, count: wordCount) }

  /// Takes down an answer: which options or bounds hold, and which others may.
  mutating func say(_ certain: UInt64, maybe: UInt64, of question: Int) {
    let count = Int(counts[question])
    if count == 0 { return }
    let all = ~UInt64(0) >> UInt64(64 - count)
    let excluded = all & ~(certain | maybe)
    let start = Int(starts[question])
    put(certain, at: start)
    put(excluded, at: start + count)
    if certain | excluded != 0, maybe & ~certain != 0 { put(1, at: start + 2 * count) }
  }

  @inline(__always)
  private mutating func put(_ some: UInt64, at place: Int) {
    let shift = UInt64(place & 63)
    bits[place >> 6] |= some &<< shift
    // In two steps: by 64 is not a shift.
    bits[place >> 6 + 1] |= (some &>> 1) &>> (63 &- shift)
  }

  func contains(_ number: Int) -> Bool { bits[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  // MARK: Numbers of things

  /// That an option or bound holds, or that it does not; nil when no sheet of the quick path says so.
  func number(of option: Int, in question: Int, holds: Bool) -> Int? {
    let count = Int(counts[question])
    return count == 0 ? nil : Int(starts[question]) + (holds ? 0 : count) + option
  }

  /// That an answer leaves some options open and others not.
  func numberOfPartial(in question: Int) -> Int? {
    let count = Int(counts[question])
    return count == 0 ? nil : Int(starts[question]) + 2 * count
  }

  /// The numbers of those literals that the sheet says.
  func numbers(of literals: [Literal]) -> [Int] {
    literals.map { Int(numbers[Self.place($0)]) }.filter { $0 >= 0 && contains($0) }
  }

  func says(_ literal: Literal) -> Bool { !numbers(of: [literal]).isEmpty }

  /// What the sheet says, as literals.
  var answers: [Literal] {
    var answers: [Literal] = []
    for word in 0..<wordCount {
      var rest = bits[word]
      while rest != 0 {
        if let literal = literals[word << 6 + rest.trailingZeroBitCount] { answers.append(literal) }
        rest &= rest - 1
      }
    }
    return answers
  }
}
