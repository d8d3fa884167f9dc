extension SHA256 {
  /// The digest of some bytes in Base64 (RFC 4648), as content security policies name it.
  package static func base64Digest(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    let digits = hash.hexDigest().utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    let digest = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    return Base64.letters(of: digest)
  }
}
