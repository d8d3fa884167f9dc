import Assessments
import Foundation
import Goldens
import Hashing
import LinkedData
import Scenarios
import Testing

@testable import Documents
@testable import OfficeOpenXML
import ReportFormats
@testable import Reports

/// What each scenario looks like in each format, by size and digest: one of each tier, one half open,
/// one before launch, one older system. Texts for people are kept whole beside it, in
/// ``DepthGoldenTests``; so are two scenarios in the formats for programs.
///
/// PDF is left out: it needs an engine. Of docx and xlsx the parts are taken unpacked, because packing
/// differs between versions of zlib.
struct OutputTableTests {
  private static let scenarios = [
    "a5f-callcentre-staff-anger", "rule-older-bank-score-redesigned", "short-ranker",
    "short-chatbot", "short-everyday", "short-macro", "peer-12-nothing-known",
    "reach-before-launch", "rule-older-bank-score",
  ]
  /// Where the files go to be looked at; nil to compare only.
  private static let folder = ProcessInfo.processInfo.environment["AIACT_OUTPUTS"]
  private static let table = "outputs.txt"

  private struct Output {
    /// `short-macro-board.html`
    let name: String
    let bytes: [UInt8]
  }

  @Test func everyFormatIsAsItWas() throws {
    let shipped = try Shipped()
    let outputs = try Self.scenarios.flatMap { scenario in
      try Self.outputs(of: try shipped.report(on: scenario), scenario)
    }
    try Self.write(outputs)
    let lines = try outputs.map { "\($0.name) \(try Self.measure($0))" }
    let text = lines.map { "\($0)\n" }.joined()
    if ProcessInfo.processInfo.environment["AIACT_RECORD"] != nil {
      #expect(try Golden.difference(text, Self.table) == nil)
      return
    }
    let recorded = try Golden.text(of: Self.table).split(separator: "\n").map(String.init)
    let new = lines.filter { !recorded.contains($0) }
    let old = recorded.filter { !lines.contains($0) }
    let names = Set((new + old).compactMap { $0.split(separator: " ").first }).sorted()
    #expect(
      names.isEmpty,
      """
      These differ from \(Self.table): \(names.joined(separator: ", ")).
      AIACT_OUTPUTS=/tmp/new swift test --filter OutputTableTests writes all of them there. Do the \
      same on the commit before with /tmp/old, and compare: diff -r /tmp/old /tmp/new
      \((old.map { "- \($0)" } + new.map { "+ \($0)" }).joined(separator: "\n"))
      """)
  }

  private static func outputs(of report: Report, _ scenario: String) throws -> [Output] {
    var outputs: [Output] = []
    func add(_ part: String, _ bytes: [UInt8]) {
      outputs.append(Output(name: "\(scenario)\(part)", bytes: bytes))
    }
    for depth in Depth.allCases {
      let document = report.document(for: depth)
      let name = "-\(depth.rawValue)"
      add("\(name).html", Array(HTMLRenderer().render(document).utf8))
      add("\(name).md", Array(MarkdownRenderer().render(document).utf8))
      add(
        "\(name).txt", Array(TextRenderer(width: 80, isUnicode: true).render(document).utf8))
      add("\(name).docx", DOCXWriter.bytes(of: document, stamp: report.madeAt.description))
    }
    add(".json", Array(JSONRenderer().render(report).utf8))
    add(".csv", Array(CSVWriter.text(of: report.dutySheet).utf8))
    add(".xlsx", XLSXWriter.bytes(of: report.workbook))
    add(".ics", Array(ICSWriter.text(of: report.calendar).utf8))
    add(".jsonld", Array(DPVRenderer().render(report).utf8))
    for picture in report.pictures {
      add("-\(picture.name).svg", Array(SVGWriter.text(of: picture).utf8))
    }
    return outputs
  }

  /// How many bytes it has, and the beginning of their digest.
  private static func measure(_ output: Output) throws -> String {
    var hash = SHA256()
    var size = 0
    func add(_ bytes: [UInt8]) {
      size += bytes.count
      hash.update(bytes)
    }
    if output.name.hasSuffix(".docx") || output.name.hasSuffix(".xlsx") {
      let zip = try ZipReader(output.bytes)
      for entry in zip.entries {
        hash.update(entry.name.utf8)
        add(try zip.content(of: entry))
      }
    } else {
      add(output.bytes)
    }
    return "\(size) \(hash.hexDigest().prefix(16))"
  }

  private static func write(_ outputs: [Output]) throws {
    guard let folder else { return }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for output in outputs {
      try Data(output.bytes).write(to: URL(filePath: "\(folder)/\(output.name)"))
    }
  }

  /// Two scenarios whole, in the formats for programs: the one has no duties, the other a few.
  @Test(arguments: ["short-macro", "short-chatbot"])
  func scenariosAreKeptWhole(scenario: String) throws {
    let report = try Shipped().report(on: scenario)
    let document = report.document(for: .owner)
    func part(_ name: String, of file: [UInt8]) throws -> String {
      let zip = try ZipReader(file)
      let bytes = try zip.content(of: try #require(zip[name]))
      // A line for each paragraph or row, so that a difference can be read.
      return String(decoding: bytes, as: UTF8.self)
        .replacing("<w:p>", with: "\n<w:p>").replacing("<row ", with: "\n<row ")
    }
    let word = DOCXWriter.bytes(of: document, stamp: report.madeAt.description)
    let texts = [
      ("\(scenario)-owner.md", MarkdownRenderer().render(document)),
      ("\(scenario).csv", CSVWriter.text(of: report.dutySheet)),
      ("\(scenario).ics", ICSWriter.text(of: report.calendar)),
      ("\(scenario).jsonld", DPVRenderer().render(report)),
      ("\(scenario)-document.xml", try part("word/document.xml", of: word)),
      (
        "\(scenario)-sheet1.xml",
        try part("xl/worksheets/sheet2.xml", of: XLSXWriter.bytes(of: report.workbook))
      ),
    ]
    for (name, text) in texts { #expect(try Golden.difference(text, name) == nil) }
  }
}
