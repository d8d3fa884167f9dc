extension SHA256 {
  /// The digest of some bytes in Base64 (RFC 4648), as content security policies name it.
  package static func base64Digest(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    let digits = hash.hexDigest().utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    let digest = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    return base64(digest)
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var group = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      group = group & 0xFFFFFF
      for place in 0..<4 {
        text.append(place <= part.count ? letters[group >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
