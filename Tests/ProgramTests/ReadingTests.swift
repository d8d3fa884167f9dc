import PseudoTerminal
import Testing

/// Points of the law that can be read in two ways: one reading is the usual one, and the other can
/// be chosen. The usual one is the cautious one, but for two: where the only official text is the
/// draft, and for add-ons that nobody must check.
@Suite struct ReadingTests {
  struct Point: CustomTestStringConvertible, Sendable {
    let reading: String
    let answers: String
    let usual: String
    let other: String

    var testDescription: String { reading }
  }

  private static let use = #"""
    "technique":"learns","roles":["own-use-built"],"based":"eu","special":["none"]
    """#
  private static let product = use + #","functions":["product"],"areas":["none"]"#
  private static let learning =
    use + #","red-lines":["none"],"functions":["none"],"areas":["education"]"#

  private static let body =
    use + #","red-lines":["none"],"functions":["body-data"],"areas":["none"]"#

  static let points = [
    Point(
      reading: "filter=conditions-alone",
      answers: learning
        + #"""
        ,"education-tasks":["admission"],"learning-setting":"institution","profiling":"no","filter-conditions":["narrow"],
        "shapes-decision":"yes"
        """#,
      usual: "high", other: "minimal"),
    Point(
      reading: "learning=final-only",
      answers: learning
        + #","education-tasks":["steering"],"learning-setting":"institution","profiling":"yes""#,
      usual: "high", other: "minimal"),
    Point(
      reading: "property=letter",
      answers: product
        + #"""
        ,"red-lines":["none"],"product-kinds":["home"],"home-law":["radio"],"product-part":"helper",
        "failure-effect":"property","property-convenience":"yes","third-party":"required"
        """#,
      usual: "high", other: "minimal"),
    Point(
      reading: "section-b=letter",
      answers: product
        + #"""
        ,"product-kinds":["industry"],"industry-law":["machinery"],"product-part":"safety",
        "third-party":"required","red-lines":["rates-behaviour"],
        "score-effect":["disproportionate"]
        """#,
      usual: "prohibited", other: "high"),
    Point(
      reading: "critical-entity=designated",
      answers: use
        + #"""
        ,"functions":["none"],"red-lines":["none"],"areas":["infrastructure"],
        "infrastructure-kind":["water"],"infrastructure-role":"protects",
        "infrastructure-critical":"no","filter-conditions":["none"]
        """#,
      usual: "high", other: "minimal"),
    Point(
      reading: "draft-exits=listed",
      answers: use
        + #"""
        ,"functions":["none"],"red-lines":["none"],"areas":["credit"],
        "credit-tasks":["non-essential"],"profiling":"yes"
        """#,
      usual: "minimal", other: "high"),
    Point(
      reading: "biometric-filter=open",
      answers: body
        + #"""
        ,"body-functions":["identifies"],"identification-role":"no-active-part",
        "identification-use":["other"],"profiling":"no","filter-conditions":["prepares"],
        "shapes-decision":"no"
        """#,
      usual: "high", other: "minimal"),
    Point(
      reading: "stored-labels=left-out",
      answers: body
        + #"""
        ,"body-functions":["categories"],"category-traits":["sensitive"],
        "category-exception":"lawful-dataset","dataset-people":"no","profiling":"yes"
        """#,
      usual: "high", other: "minimal"),
    Point(
      reading: "test-persons=at-work",
      answers: body
        + #"""
        ,"body-functions":["emotions"],"emotion-people":["test-persons"],"profiling":"yes",
        "emotion-purpose":"other","exposure-exception":"none"
        """#,
      usual: "high", other: "prohibited"),
    Point(
      reading: "child-abuse-sound=outside",
      answers: use
        + #"""
        ,"functions":["creates"],"content-kinds":["audio"],"people-realistic":"yes",
        "sexual-purpose":["none"],"sexual-possible":["children"],"sexual-safeguards":"no",
        "sexual-exception":["none"],"red-lines":["none"],"areas":["none"],
        "marking-exception":"none","publishes":["none"]
        """#,
      usual: "prohibited", other: "limited"),
    Point(
      reading: "add-on=with-host",
      answers: product
        + #"""
        ,"red-lines":["none"],"product-kinds":["transport"],"transport-law":["vehicle-safety"],
        "product-part":"safety","third-party":"host-only"
        """#,
      usual: "minimal", other: "high"),
  ]

  @Test(arguments: points) func changesTheTier(point: Point) throws {
    let line = "{\"id\":\"x\",\"answers\":{\(point.answers)}}"
    #expect(try tier(line.replacing("\n", with: " "), []) == point.usual)
    #expect(try tier(line.replacing("\n", with: " "), ["--reading", point.reading]) == point.other)
  }

  @Test func anUnknownReadingIsRefusedWithTheOnesThereAre() throws {
    let result = try runProgram(
      builtProgram(named: "aiact"), ["classify", "--reading", "filter=maybe"], input: "")
    #expect(result.exitCode == 64)
    #expect(
      result.errors == """
        aiact: "filter=maybe" is no reading of this questionnaire; its readings are: filter=both-tests, \
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
