/// What has become of the files that a seal speaks of.
package struct SealCheck: Sendable, Equatable {
  /// What became of one file.
  package enum Fate: Sendable, Equatable {
    case same(String)
    case changed(String)
    case missing(String)
    /// The same bytes under another name.
    case renamed(from: String, to: String)
    /// It was not there when the folder was sealed.
    case extra(String)
  }

  /// In the order of the seal; what is extra comes last.
  package let fates: [Fate]

  /// - Parameter present: the digests of the files that are there now, by name: those of the seal, and
  ///   for a seal of a folder all others.
  package init(_ seal: Seal, present: [String: String]) {
    let known = Set(seal.files.map(\.name))
    var others = present.filter { !known.contains($0.key) }
    var fates = seal.files.map { file -> Fate in
      guard let digest = present[file.name] else {
        let there = others.filter { $0.value == file.sha256 }.keys.min()
        guard let there else { return .missing(file.name) }
        others[there] = nil
        return .renamed(from: file.name, to: there)
      }
      return digest == file.sha256 ? .same(file.name) : .changed(file.name)
    }
    if seal.coversFolder { fates += others.keys.sorted().map { .extra($0) } }
    self.fates = fates
  }

  /// Whether all files are as they were sealed.
  package var isWhole: Bool {
    fates.allSatisfy { if case .same = $0 { true } else { false } }
  }
}
