extension Words {
  /// Whole numbers with their digits in groups: `9999`, `10 000`.
  package func number(_ number: Int) -> String { self.number(String(number)) }

  /// The same of a decimal number in digits, as JSON writes it.
  package func number(_ text: String) -> String {
    Digits.grouped(text)
  }
}
