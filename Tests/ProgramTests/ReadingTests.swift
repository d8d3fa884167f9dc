import PseudoTerminal
import Testing

/// Points of the law that can be read in two ways: the cautious reading is the usual one, and the
/// other can be chosen.
@Suite struct ReadingTests {
  struct Point: CustomTestStringConvertible, Sendable {
    let reading: String
    let answers: String
    let cautious: String
    let other: String

    var testDescription: String { reading }
  }

  private static let use = #"""
    "technique":"learns","roles":["own-use-built"],"based":"eu","special":["none"]
    """#
  private static let product = use + #","functions":["product"],"areas":["none"]"#
  private static let learning =
    use + #","red-lines":["none"],"functions":["none"],"areas":["education"]"#

  static let points = [
    Point(
      reading: "filter=conditions-alone",
      answers: learning
        + #"""
        ,"education-tasks":["admission"],"profiling":"no","filter-conditions":["narrow"],
        "shapes-decision":"yes"
        """#,
      cautious: "high", other: "minimal"),
    Point(
      reading: "learning=final-only",
      answers: learning
        + #","education-tasks":["steering"],"profiling":"yes""#,
      cautious: "high", other: "minimal"),
    Point(
      reading: "property=letter",
      answers: product
        + #"""
        ,"red-lines":["none"],"product-kinds":["home"],"home-law":["radio"],"product-part":"helper",
        "failure-effect":"property","property-convenience":"yes","third-party":"required"
        """#,
      cautious: "high", other: "minimal"),
    Point(
      reading: "section-b=letter",
      answers: product
        + #"""
        ,"product-kinds":["industry"],"industry-law":["machinery"],"product-part":"safety",
        "third-party":"required","red-lines":["rates-behaviour"],
        "score-effect":["disproportionate"]
        """#,
      cautious: "prohibited", other: "high"),
  ]

  @Test(arguments: points) func changesTheTier(point: Point) throws {
    let line = "{\"id\":\"x\",\"answers\":{\(point.answers)}}"
    #expect(try tier(line.replacing("\n", with: " "), []) == point.cautious)
    #expect(try tier(line.replacing("\n", with: " "), ["--reading", point.reading]) == point.other)
  }

  @Test func anUnknownReadingIsRefusedWithTheOnesThereAre() throws {
    let result = try runProgram(
      builtProgram(named: "aiact"), ["classify", "--reading", "filter=maybe"], input: "")
    #expect(result.exitCode == 64)
    #expect(
      result.errors == """
        aiact: "filter=maybe" is no reading of this questionnaire; there is filter=both-tests, \
        filter=conditions-alone

        """)
  }

  private func tier(_ line: String, _ arguments: [String]) throws -> String {
    let result = try runProgram(
      builtProgram(named: "aiact"), ["classify"] + arguments, input: line)
    let start = try #require(result.output.firstRange(of: "\"tier\":\""))
    return String(result.output[start.upperBound...].prefix { $0 != "\"" })
  }
}
