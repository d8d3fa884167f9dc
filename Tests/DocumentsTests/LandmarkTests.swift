import Foundation
import Testing

@testable import Documents

/// What a screen reader can jump to.
struct LandmarkTests {
  /// Two landmarks of one name cannot be told apart.
  @Test(arguments: [(1, 1), (3, 0)])
  func aResultIsALandmarkWhereItIsTheOnlyOne(banners: Int, landmarks: Int) {
    let banner = Block.banner(tone: .high, headline: "HIGH RISK", [])
    let html = HTMLRenderer().render(.of([Block](repeating: banner, count: banners)))
    #expect(html.components(separatedBy: "<section class=\"banner").count - 1 == banners)
    #expect(html.components(separatedBy: "aria-label=\"r\"").count - 1 == landmarks)
  }
}
