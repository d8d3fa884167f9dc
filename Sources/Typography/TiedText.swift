/// Keeps a number with its unit and an article with its number on one line, by blanks that do not
/// break: "3 % of", "EUR 35 million", "Art. 4(1)".
package enum TiedText {
  package static func of(_ text: String) -> String {
    // Most texts have nothing to tie.
    guard text.utf8.contains(where: { isDigit($0) }) else { return text }
    let bytes = Array(text.utf8)
    var tied: [UInt8] = []
    tied.reserveCapacity(bytes.count + 8)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: " "), ties(bytes[..<index], bytes[(index + 1)...]) {
        tied += "\u{A0}".utf8
      } else {
        tied.append(bytes[index])
      }
    }
    return String(decoding: tied, as: UTF8.self)
  }

  private static func ties(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last, let first = after.first else { return false }
    if isDigit(last) { return units.contains { after.starts(with: $0) } }
    return isDigit(first)
      && heads.contains { $0.count <= before.count && before.suffix($0.count).elementsEqual($0) }
  }

  private static let units = ["%", "EUR", "€", "million", "Mio."].map { Array($0.utf8) }
  private static let heads = ["EUR", "€", "Art."].map { Array($0.utf8) }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
