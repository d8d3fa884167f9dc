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
  private let start: Range<Int32>
  private let open: Range<Int32>
  private let ignored: Range<Int32>
  private let end: Range<Int32>
  private let fields: SheetFields
  /// What only sheets that are not complete need.
  private let possibleFindings: [Range<Int32>]
  private let tierNames: [Range<Int32>]
  private let null: Range<Int32>
  private let keys: Keys

  /// The keys of the members, with what stands before their values.
  private struct Keys {
    let id: Range<Int32>
    let tier: Range<Int32>
    let possible: Range<Int32>
    let findings: Range<Int32>
    let open: Range<Int32>
    let ignored: Range<Int32>
  }

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
    start = part(fields.contains(.id) ? "{\"id\":\"" : "{")
    let upToFindings: SheetFields = [.id, .tier, .possible, .findings]
    open = part(
      (fields.contains(.findings) ? "]" : "")
        + members([.open: "\"open\":[]"], after: upToFindings))
    ignored = part(members([.ignored: "\"ignored\":["], after: upToFindings.union(.open)))
    end = part("}\n")
    tierNames = Tier.allCases.map { part("\"\($0.rawValue)\"") }
    null = part("null")
    keys = Keys(
      id: part("\"id\":\""), tier: part("\"tier\":"), possible: part("\"possible\":["),
      findings: part("\"findings\":["), open: part("\"open\":["), ignored: part("\"ignored\":["))
    self.text = text
  }

  /// What a sheet without a name is called.
  package static func name(ofLine number: Int) -> String { "line \(number)" }

  /// Adds the line for the sheet that was classified last, with its end.
  ///
  /// - Parameter number: that of the sheet's line, from 1.
  package func append(
    _ result: borrowing FlatClassifier, number: Int, to bytes: inout [UInt8]
  ) {
    text.withUnsafeBufferPointer { text in
      func add(_ part: Range<Int32>) {
        let place = Int(part.lowerBound)..<Int(part.upperBound)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[place]))
      }
      add(start)
      if fields.contains(.id) { Self.add(result.id, number, to: &bytes) }
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

  /// Adds the line for a sheet that is not complete, with its end.
  package func append(
    _ sheet: borrowing FlatClassifier, leaving open: borrowing OpenSheets, number: Int,
    to bytes: inout [UInt8]
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
      var hasMembers = false
      func begin(_ key: Range<Int32>) {
        if hasMembers { bytes.append(UInt8(ascii: ",")) }
        hasMembers = true
        isFirst = true
        add(key)
      }
      bytes.append(UInt8(ascii: "{"))
      if fields.contains(.id) {
        begin(keys.id)
        Self.add(sheet.id, number, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      if fields.contains(.tier) {
        begin(keys.tier)
        add(tierNames.indices.first { open.canBeWorst(tier: $0) }.map { tierNames[$0] } ?? null)
      }
      if fields.contains(.possible) {
        begin(keys.possible)
        for tier in tierNames.indices where open.canBeWorst(tier: tier) {
          separate()
          add(tierNames[tier])
        }
        bytes.append(UInt8(ascii: "]"))
      }
      if fields.contains(.findings) {
        begin(keys.findings)
        for finding in findings.indices where open.canHold(finding: finding) {
          separate()
          add(open.canFail(finding: finding) ? possibleFindings[finding] : findings[finding])
        }
        bytes.append(UInt8(ascii: "]"))
      }
      if fields.contains(.open) {
        begin(keys.open)
        for question in questions.indices
        where open.canBeAsked(question) && !sheet.isAnsweredForCertain(question) {
          separate()
          add(questions[question])
        }
        bytes.append(UInt8(ascii: "]"))
      }
      if fields.contains(.ignored) {
        var hasIgnored = false
        for question in questions.indices
        where sheet.isAnswered(question) && !open.canBeAsked(question) {
          if !hasIgnored { begin(keys.ignored) }
          hasIgnored = true
          separate()
          add(questions[question])
        }
        if hasIgnored { bytes.append(UInt8(ascii: "]")) }
      }
      add(end)
    }
  }

  private static func add(
    _ id: UnsafeBufferPointer<UInt8>, _ number: Int, to bytes: inout [UInt8]
  ) {
    if id.isEmpty {
      bytes.append(contentsOf: name(ofLine: number).utf8)
    } else {
      bytes.append(contentsOf: id)
    }
  }
}
