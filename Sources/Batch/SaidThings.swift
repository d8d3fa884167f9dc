import Questionnaires
import Satisfiability

/// All that a sheet says for certain, one bit for each thing that a sheet can say.
struct SaidThings {
  /// By literal, twice the variable and one for a negation: the number of the thing; -1 for none.
  private let numbers: [Int32]
  private(set) var bits: [UInt64]

  /// `sayable` are the literals that a sheet may make true.
  init(_ sayable: [Literal], variables: Int) {
    var numbers = [Int32](repeating: -1, count: variables * 2)
    for (number, literal) in sayable.enumerated() { numbers[Self.place(literal)] = Int32(number) }
    self.numbers = numbers
    bits = Array(repeating: 0, count: (sayable.count + 63) / 64)
  }

  private static func place(_ literal: Literal) -> Int {
    literal.variable * 2 + (literal.isPositive ? 0 : 1)
  }

  /// Begins with another sheet.
  mutating func begin(_ answers: [Literal]) {
    for word in bits.indices { bits[word] = 0 }
    for answer in answers {
      let number = Int(numbers[Self.place(answer)])
      bits[number >> 6] |= 1 &<< UInt64(number & 63)
    }
  }

  /// The numbers of those literals that a sheet can say.
  func numbers(of literals: [Literal]) -> [Int32] {
    literals.map { numbers[Self.place($0)] }.filter { $0 >= 0 }
  }

  func contains(_ things: [Int32]) -> Bool {
    for number in things where bits[Int(number) >> 6] >> UInt64(number & 63) & 1 == 0 {
      return false
    }
    return true
  }
}
