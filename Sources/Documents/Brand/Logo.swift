/// A firm's sign.
package struct Logo: Sendable {
  package enum Kind: Sendable {
    case svg
    /// Its size in points.
    case png(width: Int, height: Int)
  }

  package let kind: Kind
  package let bytes: [UInt8]

  /// The largest one that goes into every document: 1 MiB.
  package static let sizeLimit = 1 << 20

  /// Nil when it is not PNG, or says that it has no size.
  package init?(png bytes: [UInt8]) {
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.starts(with: start), bytes.count > 33,
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    func number(_ place: Int) -> Int { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
    let (width, height) = (number(16), number(20))
    guard (1...20_000).contains(width), (1...20_000).contains(height) else { return nil }
    kind = .png(width: width, height: height)
    self.bytes = bytes
  }

  /// Nil when it does not begin as SVG. What is in it can do nothing: pages show it as a picture.
  package init?(svg bytes: [UInt8]) {
    let head = bytes.prefix(4096)
    guard head.firstRange(of: Array("<svg".utf8)) != nil,
      head.firstRange(of: Array("<html".utf8)) == nil
    else { return nil }
    kind = .svg
    self.bytes = bytes
  }

  /// As the address of a picture that is in the page.
  var address: String {
    let type =
      switch kind {
      case .svg: "svg+xml"
      case .png: "png"
      }
    return "data:image/\(type);base64,\(Self.base64(bytes))"
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 4 / 3 + 4)
    for place in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[place..<min(place + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        text.append(
          index <= group.count ? letters[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
