@testable import Documents
import Testing

@testable import Reports

/// Every text colour can be read on every ground (WCAG 2.2, at least 4.5 to 1).
struct ContrastTests {
  private static let inks = [
    "ink", "quiet", "link", "prohibited", "high", "limited", "minimal", "outside", "neutral",
  ]

  @Test func everyColourIsReadable() throws {
    let schemes = Self.schemes(HTMLStyle.sheet)
    // Light, dark and paper.
    #expect(schemes.count == 3)
    for scheme in schemes {
      for ground in ["paper", "soft"] {
        let background = try #require(scheme[ground])
        for ink in Self.inks {
          let ratio = Self.contrast(try #require(scheme[ink], "\(ink)"), background)
          #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
        }
      }
    }
  }

  /// The colours of each `:root` in the sheet.
  private static func schemes(_ sheet: String) -> [[String: UInt32]] {
    sheet.split(separator: ":root {", omittingEmptySubsequences: false).dropFirst().map { piece in
      var colours: [String: UInt32] = [:]
      for rule in piece.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = rule.split(separator: ":")
        guard parts.count == 2, let hash = parts[1].firstIndex(of: "#") else { continue }
        let name = parts[0].filter { $0.isLetter }
        colours[name] = UInt32(parts[1][parts[1].index(after: hash)...], radix: 16)
      }
      return colours
    }
  }

  private static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  private static func luminance(_ colour: UInt32) -> Double {
    let weights: [(shift: UInt32, weight: Double)] = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
    return weights.reduce(0) { $0 + $1.weight * linear(Double(colour >> $1.shift & 0xFF) / 255) }
  }

  /// The sRGB curve as a power close enough for a test with two digits.
  private static func linear(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // base^2.4 = base^2 * base^0.4, the fifth root by Newton.
    var root = base
    for _ in 0..<40 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }
}
