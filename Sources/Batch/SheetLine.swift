package import Questionnaires

/// Writes the line of ``SheetResult`` for a sheet, from parts prepared once.
package struct SheetLine: Sendable {
  /// All parts, one after the other: arrays of their own would count who holds them, which threads
  /// can do only one after the other.
  private let text: [UInt8]
  /// By number: the finding.
  private let findings: [Range<Int32>]
  /// By number in the outline: the name of the question.
  private let questions: [Range<Int32>]
  /// By tier in rising order: what stands between the sheet's name and the findings.
  private let tiers: [Range<Int32>]
  private let noTier: Range<Int32>
  /// By number: the finding, when it is only possible.
  private let possibleFindings: [Range<Int32>]
  private let tierNames: [Range<Int32>]
  private let null: Range<Int32>
  private let tier: Range<Int32>
  private let possible: Range<Int32>
  private let findingsStart: Range<Int32>
  private let openStart: Range<Int32>
  private let start: Range<Int32>
  private let open: Range<Int32>
  private let ignored: Range<Int32>
  private let end: Range<Int32>

  package init(_ questionnaire: Questionnaire) {
    var text: [UInt8] = []
    func part(_ string: String) -> Range<Int32> {
      let start = text.count
      text += string.utf8
      return Int32(start)..<Int32(text.count)
    }
    func middle(_ tier: String, _ possible: String) -> Range<Int32> {
      part("\",\"tier\":\(tier),\"possible\":[\(possible)],\"findings\":[")
    }
    func part(_ finding: Finding, _ status: Status) -> Range<Int32> {
      let tier = finding.tier.map { "\"\($0.rawValue)\"" } ?? "null"
      return part(
        "{\"id\":\"\(finding.id)\",\"tier\":\(tier),\"status\":\"\(status.rawValue)\"}")
    }
    findings = questionnaire.findings.map { part($0, .established) }
    possibleFindings = questionnaire.findings.map { part($0, .possible) }
    questions = questionnaire.outline.entries.map { part("\"\($0.question.id)\"") }
    tiers = Tier.allCases.map { middle("\"\($0.rawValue)\"", "\"\($0.rawValue)\"") }
    noTier = middle("null", "")
    tierNames = Tier.allCases.map { part("\"\($0.rawValue)\"") }
    null = part("null")
    tier = part("\",\"tier\":")
    possible = part(",\"possible\":[")
    findingsStart = part("],\"findings\":[")
    openStart = part("],\"open\":[")
    start = part("{\"id\":\"")
    open = part("],\"open\":[]")
    ignored = part(",\"ignored\":[")
    end = part("}\n")
    self.text = text
  }

  /// Adds the line for the sheet that was classified last, with its end.
  package func append(_ result: borrowing FlatClassifier, to bytes: inout [UInt8]) {
    text.withUnsafeBufferPointer { text in
      func add(_ part: Range<Int32>) {
        let place = Int(part.lowerBound)..<Int(part.upperBound)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[place]))
      }
      add(start)
      bytes.append(contentsOf: result.id)
      add(result.rank.map { tiers[$0] } ?? noTier)
      var isFirst = true
      for (word, bits) in result.held.enumerated() {
        var bits = bits
        while bits != 0 {
          if !isFirst { bytes.append(UInt8(ascii: ",")) }
          isFirst = false
          add(findings[word << 6 + bits.trailingZeroBitCount])
          bits &= bits - 1
        }
      }
      add(open)
      if !result.ignored.isEmpty {
        add(ignored)
        for (place, question) in result.ignored.enumerated() {
          if place > 0 { bytes.append(UInt8(ascii: ",")) }
          add(questions[Int(question)])
        }
        bytes.append(UInt8(ascii: "]"))
      }
      add(end)
    }
  }

  /// Adds the line for a sheet that is not complete, with its end.
  package func append(
    _ sheet: borrowing FlatClassifier, leaving open: borrowing OpenSheets, to bytes: inout [UInt8]
  ) {
    text.withUnsafeBufferPointer { text in
      func add(_ part: Range<Int32>) {
        let place = Int(part.lowerBound)..<Int(part.upperBound)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[place]))
      }
      var isFirst = true
      func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
      }
      add(start)
      bytes.append(contentsOf: sheet.id)
      add(tier)
      add(tierNames.indices.first { open.canBeWorst(tier: $0) }.map { tierNames[$0] } ?? null)
      add(possible)
      for tier in tierNames.indices where open.canBeWorst(tier: tier) {
        separate()
        add(tierNames[tier])
      }
      add(findingsStart)
      isFirst = true
      for finding in findings.indices where open.canHold(finding: finding) {
        separate()
        add(open.canFail(finding: finding) ? possibleFindings[finding] : findings[finding])
      }
      add(openStart)
      isFirst = true
      for question in questions.indices
      where open.canBeAsked(question) && !sheet.isAnsweredForCertain(question) {
        separate()
        add(questions[question])
      }
      bytes.append(UInt8(ascii: "]"))
      isFirst = true
      for question in questions.indices
      where sheet.isAnswered(question) && !open.canBeAsked(question) {
        if isFirst { add(ignored) } else { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        add(questions[question])
      }
      if !isFirst { bytes.append(UInt8(ascii: "]")) }
      add(end)
    }
  }
}
