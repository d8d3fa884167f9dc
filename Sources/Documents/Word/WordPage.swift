/// The page of a Word file. Lengths are in twentieths of a point.
struct WordPage {
  static let upright = WordPage(.upright)

  private let paper: Look.Paper

  init(_ paper: Look.Paper) { self.paper = paper }

  /// The text between the margins.
  var textWidth: Int { width - 2 * side }

  private var width: Int { paper == .broad ? 16838 : 11906 }
  private var height: Int { paper == .broad ? 11906 : 16838 }
  private var side: Int { paper == .upright ? 1418 : 1134 }

  /// Its size and margins.
  var settings: String {
    let turned = paper == .broad ? " w:orient=\"landscape\"" : ""
    return "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"\(turned)/>"
      + "<w:pgMar w:top=\"1418\" w:right=\"\(side)\" w:bottom=\"1418\" w:left=\"\(side)\" "
      + "w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
  }
}
