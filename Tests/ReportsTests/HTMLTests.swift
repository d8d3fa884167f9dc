@testable import Documents
@testable import Reports
import Testing

@testable import Reports

/// HTML reports: one file, for every reader.
struct HTMLTests {
  private static let void: Set<Substring> = ["meta", "br", "path", "circle", "rect"]

  @Test(arguments: ["complete", "unfinished"])
  func everyElementIsClosedInOrder(name: String) throws {
    var open: [Substring] = []
    for tag in try Self.tags(name) {
      let word = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("/") {
        #expect(open.popLast() == word)
      } else if !Self.void.contains(word), !tag.hasPrefix("!") {
        open.append(word)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: ["complete", "unfinished"])
  func needsNothingElse(name: String) throws {
    let html = try Self.html(name)
    for word in [
      "<script", "<link", "<img", "<iframe", "<object", "<form", " src=", " style=", " onload",
      "url(", "@import", "javascript:", "http://",
    ] {
      #expect(!html.contains(word), "\(word)")
    }
    let policy = "default-src 'none'; style-src 'unsafe-inline'"
    #expect(
      html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"))
  }

  @Test(arguments: ["complete", "unfinished"])
  func headingsAreInOrder(name: String) throws {
    let levels = try Self.tags(name).compactMap { tag -> Int? in
      let word = tag.prefix { $0.isLetter || $0.isNumber }
      return word.count == 2 && word.first == "h" ? word.last?.wholeNumberValue : nil
    }
    #expect(levels.first == 1)
    #expect(levels.filter { $0 == 1 }.count == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test(arguments: ["complete", "unfinished"])
  func everyInnerLinkHasItsPlace(name: String) throws {
    let html = try Self.html(name)
    let targets = html.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(targets.count >= 4)
    for target in targets {
      #expect(
        html.split(separator: " id=\"\(target)\"", omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test func tellsLanguageTitleAndWhereTheResultBegins() throws {
    let html = try Self.html("complete")
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.contains("<title>Helpdesk bot - EU AI Act self-assessment</title>"))
    #expect(html.contains("<a class=\"skip\" href=\"#result\">"))
    #expect(html.contains("<main id=\"result\">"))
    #expect(html.contains("@media print"))
    #expect(html.contains("@page"))
  }

  /// The tier is told by a word and a shape as well as by colour.
  @Test func tiersHaveAWordAndAShape() throws {
    let html = try Self.html("complete")
    let shapes = [Tone.prohibited, .high, .limited, .minimal].map { HTMLShape.svg($0) }
    #expect(Set(shapes).count == 4)
    for (shape, word) in zip(shapes, ["PROHIBITED", "HIGH RISK", "LIMITED RISK", "MINIMAL RISK"]) {
      #expect(html.contains("\(shape)\(word)</p>"))
    }
  }

  private static func html(_ name: String) throws -> String {
    HTMLRenderer().render(
      (try name == "complete" ? Fixture.complete() : Fixture.unfinished()).document(for: .file))
  }

  /// What stands between "<" and ">", outside of the style sheet.
  private static func tags(_ name: String) throws -> [Substring] {
    try html(name).split(separator: "<").compactMap { piece in
      piece.firstIndex(of: ">").map { piece[..<$0] }
    }
  }
}
