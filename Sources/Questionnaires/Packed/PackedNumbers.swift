/// Numbers from 0 on as letters that a Swift text can hold: five bits a letter, the lowest first, and a
/// sixth that says whether more follow.
struct PackedNumbers: Sendable {
  private let letters: [UInt8]
  private var place = 0

  /// `?` stands for 0; none of the letters from there to `~` ends a text or begins an escape in
  /// one that is written between `####"""`.
  private static let zero = UInt8(ascii: "?")

  init(_ letters: [UInt8]) { self.letters = letters }

  /// The next number. It is a mistake of the build when there is none.
  mutating func next() -> Int {
    var number = 0
    var shift = 0
    while true {
      let digit = Int(letters[place] - Self.zero)
      place += 1
      number |= (digit & 31) << shift
      if digit < 32 { return number }
      shift += 5
    }
  }

  static func letters(of number: Int) -> [UInt8] {
    precondition(number >= 0, "only numbers from 0 on are packed")
    var rest = number
    var letters: [UInt8] = []
    repeat {
      let digit = UInt8(rest & 31)
      rest >>= 5
      letters.append(zero + digit + (rest > 0 ? 32 : 0))
    } while rest > 0
    return letters
  }
}
