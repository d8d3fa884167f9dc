import Documents

/// The page of a Word file. Lengths are in twentieths of a point.
struct WordPage {
  static let upright = WordPage(.upright)

  private let paper: Look.Paper
  /// Of the letters of a text, in half points.
  private let letters: Int
  /// Whether the letters were made to fit.
  private let isFitted: Bool

  /// Calibri is narrower than what a browser may take, so letters made to fit are larger.
  init(_ paper: Look.Paper, size: Int? = nil) {
    self.paper = paper
    letters = size.map { $0 + 1 } ?? (paper.isDense ? 18 : Self.usual)
    isFitted = size != nil
  }

  init(_ look: Look) { self.init(look.paper, size: look.size) }

  private static let usual = 22

  /// The text between the margins.
  var textWidth: Int {
    let all = width - 2 * side
    return paper == .columns ? (all - Self.gap) / 2 : all
  }

  /// Between two columns.
  private static let gap = 397

  private var width: Int { paper == .broad ? 16838 : 11906 }
  private var height: Int { paper == .broad ? 11906 : 16838 }
  private var side: Int { isFitted ? 794 : paper == .upright ? 1418 : 1134 }

  /// The room above and below a paragraph.
  func distance(_ usual: Int) -> Int {
    isFitted ? usual / 5 : paper.isDense ? usual / 3 : usual
  }

  /// The size of letters in half points.
  func size(_ usual: Int) -> Int { usual * letters / Self.usual }

  /// The height of a line in 240ths of a letter.
  var line: Int { paper.isDense ? 240 : 264 }

  /// Its size and margins.
  var settings: String {
    let turned = paper == .broad ? " w:orient=\"landscape\"" : ""
    let (margin, edge) = isFitted ? (737, 340) : paper.isDense ? (850, 397) : (1418, 709)
    return "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(turned)/>"
      + "<w:pgMar w:top=\"\(margin)\" w:right=\"\(side)\" w:bottom=\"\(margin)\" w:left=\"\(side)\" "
      + "w:header=\"\(edge)\" w:footer=\"\(edge)\" w:gutter=\"0\"/>"
      + (paper == .columns ? "<w:cols w:num=\"2\" w:space=\"\(Self.gap)\"/>" : "")
  }
}

extension Look.Paper {
  /// Whether the type is small.
  fileprivate var isDense: Bool { self == .dense || self == .columns }
}
