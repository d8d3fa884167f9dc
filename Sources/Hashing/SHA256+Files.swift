extension SHA256 {
  /// One digest for named files: over each path and its bytes, in the order of the paths. Neither
  /// can be mistaken for the other, because both carry their lengths.
  package static func hexDigest(
    ofFiles files: some Sequence<(path: String, bytes: [UInt8])>
  ) -> String {
    var hash = SHA256()
    for file in files.sorted(by: { $0.path < $1.path }) {
      hash.update("\(file.path.utf8.count) \(file.path) \(file.bytes.count) ".utf8)
      hash.update(file.bytes)
    }
    return hash.hexDigest()
  }
}
