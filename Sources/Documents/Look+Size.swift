extension Look {
  /// Upright sheets with letters small enough that the blocks fit on so many of them. A report for
  /// a board is one page also in a language that needs a third more room than English.
  package static func fitting(_ blocks: [Block], on pages: Int) -> Look {
    let letters = (blocks.map(\.letters).reduce(0, +) + besides) / max(1, pages)
    let size = sizes.first { letters <= $0.most }?.size ?? smallest
    return Look(isForTheWall: false, refresh: nil, paper: .dense, size: size)
  }

  /// The room of the title, the drawings and the lines for signatures, in letters.
  private static let besides = 1500
  /// The most letters of a size on a page, in a wide face such as DejaVu Sans. Measured on the
  /// longest of a thousand reports, in English, German and Greek, with 14 mm of the page to spare.
  private static let sizes = [
    (most: 3800, size: 18), (most: 4300, size: 17), (most: 5200, size: 16), (most: 6000, size: 15),
  ]
  private static let smallest = 14
}
