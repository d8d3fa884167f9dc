import Documents

/// A part of a report with the depths at which it is shown.
struct DocumentPart {
  let depths: Set<Depth>
  /// Made when it is shown, so that a page for the board costs no annexes.
  let blocks: () -> [Block]

  init(_ depths: Set<Depth>, _ blocks: @escaping @autoclosure () -> [Block]) {
    self.depths = depths
    self.blocks = blocks
  }
}

extension Set<Depth> {
  static var all: Set<Depth> { Set(Depth.allCases) }
  /// For whoever has to act, and for the file.
  static var working: Set<Depth> { [.owner, .file] }
}
