package import Questionnaires
import Typography

/// Reads numbers as people write them: `10 000 000`, `10m`, `2.5k`, `1,234.5`.
package struct NumberReader {
  /// What is counted; may follow the number.
  private let unit: String?

  package init(unit: String?) { self.unit = unit }

  /// The places that a word after the number moves the point by.
  private static let scales: [String: Int] = [
    "": 0, "k": 3, "thousand": 3, "m": 6, "mn": 6, "mio": 6, "million": 6, "bn": 9, "billion": 9,
  ]

  package func read(_ text: String) throws(Refusal) -> Answer {
    let written = String(Folding.fold(text).filter { $0 != " " && $0 != "'" && $0 != "_" })
    let rest = withoutUnit(written)
    let isNegative = rest.first == "-"
    let digits = rest.drop { $0 == "-" || $0 == "+" }.prefix { $0.isASCII && !$0.isLetter }
    let tail = rest.drop { $0 == "-" || $0 == "+" }.dropFirst(digits.count)
    guard rest.prefix(2).count(where: { $0 == "-" || $0 == "+" }) < 2, let first = digits.first,
      first.isNumber
    else { throw .notANumber(text) }
    let places: Int
    if let scale = Self.scales[String(tail)] {
      places = scale
    } else if tail.first == "e", let exponent = Int(tail.dropFirst()), abs(exponent) <= 99 {
      places = exponent
    } else {
      throw .notANumber(text)
    }
    let (whole, fraction) = try parts(of: digits, hasScale: !tail.isEmpty, in: text)
    let number = (isNegative ? "-" : "") + Self.shift(whole, fraction, by: places)
    guard let number = JSONNumberText(number) else { throw .notANumber(text) }
    return .number(number)
  }

  private func withoutUnit(_ text: String) -> Substring {
    let unit = Folding.fold(unit ?? "").filter { $0 != " " }
    var names = unit.isEmpty ? [] : [unit]
    if unit.hasPrefix("eur") { names += ["eur", "euro", "euros", "€"] }
    // The longest first: "euros" also ends where "euro" could be cut off.
    for name in names.sorted(by: { $0.count > $1.count }) where text != name {
      if text.hasSuffix(name) { return text.dropLast(name.count) }
      if text.hasPrefix(name) { return text.dropFirst(name.count) }
    }
    return text[...]
  }

  /// The digits before and after the point. A single separator before three digits could mean
  /// either; that is never guessed.
  private func parts(
    of digits: Substring, hasScale: Bool, in text: String
  ) throws(Refusal) -> (whole: String, fraction: String) {
    let separators = digits.filter { !$0.isNumber }
    let groups = digits.split(omittingEmptySubsequences: false) { !$0.isNumber }.map(String.init)
    guard separators.allSatisfy({ $0 == "," || $0 == "." }),
      groups.dropLast().allSatisfy({ !$0.isEmpty }), let last = groups.last, !last.isEmpty
    else { throw .notANumber(text) }
    guard let mark = separators.last else { return (last, "") }
    let isGrouped =
      groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
      && (1...3).contains(groups[0].count)
    if separators.count == 1 {
      if last.count == 3, isGrouped, groups[0] != "0", !hasScale { throw .ambiguousNumber(text) }
      return (groups[0], last)
    }
    guard isGrouped else { throw .notANumber(text) }
    if separators.dropLast().allSatisfy({ $0 == mark }) {
      guard last.count == 3 else { throw .notANumber(text) }
      return (groups.joined(), "")
    }
    guard Set(separators.dropLast()).count == 1 else { throw .notANumber(text) }
    return (groups.dropLast().joined(), last)
  }

  /// Decimal digits with the point moved, so that nothing is rounded.
  private static func shift(_ whole: String, _ fraction: String, by places: Int) -> String {
    var whole = whole
    var fraction = fraction
    if places >= 0 {
      let padded = fraction + String(repeating: "0", count: max(0, places - fraction.count))
      whole += padded.prefix(places)
      fraction = String(padded.dropFirst(places))
    } else {
      let padded = String(repeating: "0", count: max(0, -places - whole.count)) + whole
      fraction = padded.suffix(-places) + fraction
      whole = String(padded.dropLast(-places))
    }
    whole = String(whole.drop { $0 == "0" })
    while fraction.last == "0" { fraction.removeLast() }
    return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
