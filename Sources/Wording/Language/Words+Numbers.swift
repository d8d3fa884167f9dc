extension Words {
  /// Whole numbers with their digits in groups: `9999`, `10 000`.
  package func number(_ number: Int) -> String {
    // Most are small, and their texts need no marks.
    (-9_999...9_999).contains(number) ? String(number) : self.number(String(number))
  }

  /// The same of a decimal number in digits, as JSON writes it.
  package func number(_ text: String) -> String {
    Digits.grouped(text, group: numbers.group, decimal: numbers.decimal)
  }
}
