package import Questionnaires

/// Writes the line of ``SheetResult`` for a complete sheet, from parts prepared once.
package struct SheetLine: Sendable {
  private let findings: [[UInt8]]
  private let questions: [[UInt8]]
  /// By tier in rising order.
  private let tiers: [[UInt8]]
  private let noTier: [UInt8]

  package init(_ questionnaire: Questionnaire) {
    findings = questionnaire.findings.map { finding in
      let tier = finding.tier.map { "\"\($0.rawValue)\"" } ?? "null"
      return Array("{\"id\":\"\(finding.id)\",\"tier\":\(tier),\"status\":\"established\"}".utf8)
    }
    questions = questionnaire.outline.entries.map { Array("\"\($0.question.id)\"".utf8) }
    func middle(_ tier: String, _ possible: String) -> [UInt8] {
      Array("\",\"tier\":\(tier),\"possible\":[\(possible)],\"findings\":[".utf8)
    }
    tiers = Tier.allCases.map { middle("\"\($0.rawValue)\"", "\"\($0.rawValue)\"") }
    noTier = middle("null", "")
  }

  /// Adds the line for the sheet that was classified last, with its end.
  package func append(_ result: borrowing FlatClassifier, to bytes: inout [UInt8]) {
    bytes += Self.start
    bytes.append(contentsOf: result.id)
    bytes += result.tier.flatMap { Tier.allCases.firstIndex(of: $0) }.map { tiers[$0] } ?? noTier
    var isFirst = true
    for (word, bits) in result.held.enumerated() {
      var bits = bits
      while bits != 0 {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        bytes += findings[word << 6 + bits.trailingZeroBitCount]
        bits &= bits - 1
      }
    }
    bytes += Self.open
    if !result.ignored.isEmpty {
      bytes += Self.ignored
      for (place, question) in result.ignored.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes += questions[Int(question)]
      }
      bytes.append(UInt8(ascii: "]"))
    }
    bytes += Self.end
  }

  private static let start = Array("{\"id\":\"".utf8)
  private static let open = Array("],\"open\":[]".utf8)
  private static let ignored = Array(",\"ignored\":[".utf8)
  private static let end = Array("}\n".utf8)
}
