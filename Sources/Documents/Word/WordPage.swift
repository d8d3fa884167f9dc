/// The page of a Word file. Lengths are in twentieths of a point.
struct WordPage {
  static let upright = WordPage(.upright)

  private let paper: Look.Paper

  init(_ paper: Look.Paper) { self.paper = paper }

  /// The text between the margins.
  var textWidth: Int {
    let all = width - 2 * side
    return paper == .columns ? (all - Self.gap) / 2 : all
  }

  /// Between two columns.
  private static let gap = 397

  private var width: Int { paper == .broad ? 16838 : 11906 }
  private var height: Int { paper == .broad ? 11906 : 16838 }
  private var side: Int { paper == .upright ? 1418 : 1134 }

  /// The room above and below a paragraph.
  func distance(_ usual: Int) -> Int { paper.isDense ? usual / 3 : usual }

  /// The size of letters in half points.
  func size(_ usual: Int) -> Int { paper.isDense ? usual * 9 / 11 : usual }

  /// The height of a line in 240ths of a letter.
  var line: Int { paper.isDense ? 240 : 264 }

  /// Its size and margins.
  var settings: String {
    let turned = paper == .broad ? " w:orient=\"landscape\"" : ""
    let (margin, edge) = paper.isDense ? (850, 397) : (1418, 709)
    return "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(turned)/>"
      + "<w:pgMar w:top=\"\(margin)\" w:right=\"\(side)\" w:bottom=\"\(margin)\" w:left=\"\(side)\" "
      + "w:header=\"\(edge)\" w:footer=\"\(edge)\" w:gutter=\"0\"/>"
      + (paper == .columns ? "<w:cols w:num=\"2\" w:space=\"\(Self.gap)\"/>" : "")
  }
}
