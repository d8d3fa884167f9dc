import Foundation
import Plurals
import Testing

/// The rules give what the CLDR gives; `.ci/plural-rules` writes the table from it.
@Suite struct PluralRuleTests {
  private static let lines: [[String]] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "categories.txt")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }()

  private static let languages = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
  ]

  private static let signs: [PluralCategory: Character] = [
    .zero: "z", .one: "o", .two: "t", .few: "f", .many: "m", .other: "x",
  ]

  private func numbers(_ kind: String) throws -> [String] {
    if kind == "whole" { return (0...2000).map(String.init) }
    return Array(try #require(Self.lines.first { $0[0] == kind }).dropFirst())
  }

  @Test(arguments: languages)
  func everyNumberTakesTheFormOfTheCLDR(language: String) throws {
    let rule = try #require(PluralRule(language: language))
    for kind in ["whole", "large", "decimals"] {
      let expected = try #require(Self.lines.first { $0[0] == language && $0[1] == kind })[2]
      let found = String(
        try numbers(kind).compactMap { number in
          PluralNumber(number).flatMap { Self.signs[rule.category(of: $0)] }
        })
      #expect(found == expected, "\(language) \(kind)")
    }
  }

  /// A text must have every form that whole numbers take, and no other form may be asked for.
  @Test(arguments: languages)
  func neededFormsAreThoseOfWholeNumbers(language: String) throws {
    let rule = try #require(PluralRule(language: language))
    #expect(Set((0...2000).map { rule.category(of: $0) }) == Set(rule.needed))
    #expect(Set(rule.needed).isSubset(of: rule.all))
    for category in rule.all {
      let count = (0...2000).count { rule.category(of: $0) == category }
      #expect(rule.single.contains(category) == (count == 1), "\(language) \(category)")
    }
  }
}
