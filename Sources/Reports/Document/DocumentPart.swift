import Documents

/// A part of a report with the depths at which it is shown.
struct DocumentPart {
  let depths: [Depth]
  /// Made when it is shown, so that a page for the board costs no annexes.
  let blocks: () -> [Block]

  init(_ depths: [Depth], _ blocks: @escaping @autoclosure () -> [Block]) {
    self.depths = depths
    self.blocks = blocks
  }
}

extension [Depth] {
  static var all: [Depth] { Depth.allCases }
  /// For whoever has to act, and for the file.
  static var working: [Depth] { [.owner, .file] }
}
