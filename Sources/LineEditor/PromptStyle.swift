/// Colour in prompts.
///
/// Readline counts columns, and counts escape sequences as columns unless they stand between the
/// bytes 1 and 2. Without them the line is drawn wrongly as soon as it wraps.
package enum PromptStyle {
  private static let start: Unicode.Scalar = "\u{01}"
  private static let end: Unicode.Scalar = "\u{02}"

  /// The prompt with every SGR sequence marked for readline. Marks that were there before are
  /// replaced, so that marking twice does no harm.
  package static func marked(_ prompt: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = prompt.unicodeScalars.filter { $0 != start && $0 != end }[...]
    while let first = rest.first {
      let length = lengthOfStyle(rest)
      if length > 0 {
        result.append(start)
        result.append(contentsOf: rest.prefix(length))
        result.append(end)
        rest = rest.dropFirst(length)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  /// The number of scalars in the SGR sequence at the start of the text; 0 when there is none.
  private static func lengthOfStyle(_ text: String.UnicodeScalarView.SubSequence) -> Int {
    guard text.starts(with: "\u{1B}[".unicodeScalars) else { return 0 }
    let parameters = text.dropFirst(2).prefix { ("0"..."9").contains($0) || $0 == ";" || $0 == ":" }
    guard text.dropFirst(2 + parameters.count).first == "m" else { return 0 }
    return parameters.count + 3
  }
}
