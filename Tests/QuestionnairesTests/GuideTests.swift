@testable import Checks
import Foundation
import JSONText
import Questionnaires
import Testing

/// The page for authors, and the small questionnaire that it builds.
@Suite struct GuideTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()
  private static let paths = [
    "questionnaire.json", "sections/chat.json", "facts.json", "findings.json", "duties.json",
    "sources.json", "scenarios/help-desk.json",
  ]

  private let page: String

  init() throws {
    page = try Self.text("Sources/aiact/aiact.docc/QuestionnaireFormat.md")
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  private static func fixture(_ path: String) throws -> String {
    try text("Tests/QuestionnairesTests/Fixtures/guide/\(path)")
  }

  private static func files() throws -> [(path: String, text: String)] {
    try paths.map { ($0, try fixture($0)) }
  }

  private static func check(_ files: [(path: String, text: String)]) -> [String] {
    let files = files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }
    return QuestionnaireChecks.run(files).problems.map(\.formatted)
  }

  @Test func theQuestionnaireOfTheGuideIsSound() throws {
    #expect(Self.check(try Self.files()) == [])
  }

  @Test(arguments: paths)
  func thePageQuotesItsFilesAsTheyAre(path: String) throws {
    #expect(page.contains("`\(path)`"))
    #expect(page.contains("\n```json\n\(try Self.fixture(path))```\n"))
  }

  @Test func thePageShowsTheMessageThatAMistakeGives() throws {
    let files = try Self.files().map { path, text in
      (
        path: path,
        text: path == "facts.json" ? text.replacing("\"obvious\"", with: "\"obvius\"") : text
      )
    }
    let problems = Self.check(files)
    #expect(problems.count == 1)
    for problem in problems { #expect(page.contains("\n\(problem)\n")) }
  }

  @Test func everyExampleOnThePageIsJSON() {
    let blocks = page.split(separator: "```json\n").dropFirst()
      .compactMap { $0.split(separator: "```").first }
    #expect(blocks.count > Self.paths.count)
    for block in blocks { #expect(JSONReader.read(Array(block.utf8)).problems == [], "\(block)") }
  }

  /// An author must be able to look every key up.
  @Test(arguments: [
    "questionnaire", "section", "facts", "readings", "findings", "duties", "timeline",
    "expectations", "guidance", "drafts", "fines", "sources", "scenario", "sets", "common",
  ])
  func thePageExplainsEveryKeyOfTheSchema(name: String) throws {
    let schema = try Self.text("Questionnaires/schema/\(name).json")
    let node = try #require(JSONReader.read(Array(schema.utf8)).node)
    let keys = Self.keys(in: node)
    #expect(!keys.isEmpty)
    for key in keys.sorted() { #expect(page.contains("| `\(key)`"), "\(key) of \(name)") }
  }

  /// The keys that a schema names under "properties", at any depth.
  private static func keys(in node: JSONNode) -> Set<String> {
    switch node.value {
    case .array(let items): items.reduce(into: []) { $0.formUnion(keys(in: $1)) }
    case .object(let object):
      object.members.reduce(into: []) { found, member in
        if member.key == "properties", case .object(let properties) = member.value.value {
          found.formUnion(properties.members.map(\.key))
        }
        found.formUnion(keys(in: member.value))
      }
    default: []
    }
  }
}
