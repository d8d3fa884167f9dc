/// Numbers as people read them.
package enum Digits {
  /// Digits in groups of three from five on: `9999`, `10 000`.
  package static func grouped(_ number: Int) -> String { grouped(String(number)) }

  /// The same of a decimal number, with the marks of a language; what stands behind its point stays
  /// as it is.
  package static func grouped(
    _ number: String, group: String = " ", decimal: String = "."
  ) -> String {
    let sign = number.prefix { $0 == "-" }
    let digits = number.dropFirst(sign.count).prefix { $0.isNumber }
    let rest = number.dropFirst(sign.count + digits.count)
    let fraction = rest.hasPrefix(".") ? decimal + rest.dropFirst() : String(rest)
    guard digits.count > 4 else { return sign + digits + fraction }
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) { grouped += group }
      grouped.append(digit)
    }
    return sign + grouped + fraction
  }
}
