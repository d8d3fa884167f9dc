package import Questionnaires

/// Writes the line of ``SheetResult`` for a complete sheet, from parts prepared once.
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
  private let start: Range<Int32>
  private let open: Range<Int32>
  private let ignored: Range<Int32>
  private let end: Range<Int32>
  private let fields: SheetFields

  /// - Parameter fields: what each line has. `influence` cannot be told here; a sheet has it from
  ///   ``SheetResult`` alone.
  package init(_ questionnaire: Questionnaire, fields: SheetFields = .usual) {
    self.fields = fields
    var text: [UInt8] = []
    func part(_ string: String) -> Range<Int32> {
      let start = text.count
      text += string.utf8
      return Int32(start)..<Int32(text.count)
    }
    /// Members, with what stands between them and those before.
    func members(_ members: KeyValuePairs<SheetFields, String>, after before: SheetFields)
      -> String
    {
      var isFirst = fields.isDisjoint(with: before)
      return members.filter { fields.contains($0.key) }.reduce(into: "") { text, member in
        text += (isFirst ? "" : ",") + member.value
        isFirst = false
      }
    }
    func middle(_ tier: String, _ possible: String) -> Range<Int32> {
      part(
        (fields.contains(.id) ? "\"" : "")
          + members(
            [
              .tier: "\"tier\":\(tier)", .possible: "\"possible\":[\(possible)]",
              .findings: "\"findings\":[",
            ], after: .id))
    }
    findings = questionnaire.findings.map { finding in
      let tier = finding.tier.map { "\"\($0.rawValue)\"" } ?? "null"
      return part("{\"id\":\"\(finding.id)\",\"tier\":\(tier),\"status\":\"established\"}")
    }
    questions = questionnaire.outline.entries.map { part("\"\($0.question.id)\"") }
    tiers = Tier.allCases.map { middle("\"\($0.rawValue)\"", "\"\($0.rawValue)\"") }
    noTier = middle("null", "")
    start = part(fields.contains(.id) ? "{\"id\":\"" : "{")
    let upToFindings: SheetFields = [.id, .tier, .possible, .findings]
    open = part(
      (fields.contains(.findings) ? "]" : "")
        + members([.open: "\"open\":[]"], after: upToFindings))
    ignored = part(members([.ignored: "\"ignored\":["], after: upToFindings.union(.open)))
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
      if fields.contains(.id) { bytes.append(contentsOf: result.id) }
      add(result.rank.map { tiers[$0] } ?? noTier)
      if fields.contains(.findings) {
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
      }
      add(open)
      if fields.contains(.ignored), !result.ignored.isEmpty {
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
}
