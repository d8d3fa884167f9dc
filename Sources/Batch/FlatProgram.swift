package import Reasoning
import Questionnaires
import Satisfiability

/// A questionnaire as tables of numbers, for classifying complete sheets at the speed at which they
/// can be read.
///
/// Every variable of the encoding is a node that is true when nothing is missing: no input of its
/// gate is false. Before any answer a questionnaire has a state of rest; an answer changes only what
/// depends on it, however large the questionnaire is.
package struct FlatProgram: Sendable {
  /// What a sheet consists of.
  static let sheetKeys = NameTable(["id", "answers"])
  /// What an answer that leaves something open consists of.
  static let openWords = NameTable(["unsure", "options", "maybe"])

  let questions: NameTable
  /// The options of all questions, one list after the other.
  let options: NameTable
  /// By the number of the first option of a list: one bit for each of its options that stands alone.
  let exclusive: FixedTable<UInt64>
  /// What numbers and days are compared with, those of one question after the other, rising.
  let thresholds: FixedTable<Threshold>
  let slots: FixedTable<Slot>
  /// By literal: the nodes that have it as an input.
  let readers: CompressedLists
  /// By node: how much is missing at rest.
  let missingAtRest: FixedTable<Int32>
  /// By node: the findings that hold, or do not hold, with it.
  let findings: CompressedLists
  /// By node: how many questions are asked when it is true, less those asked when it is false.
  let askedWith: FixedTable<Int32>
  /// By node: the questions that are asked while it is true, twice their numbers, or while it is false,
  /// twice their numbers plus one. They rise.
  let gated: CompressedLists
  /// By node: 1 when a finding or a question hangs on it directly.
  let isWatched: FixedTable<UInt8>
  /// How many questions are asked at rest.
  let askedAtRest: Int
  /// One bit for each finding that holds at rest.
  let heldAtRest: FixedTable<UInt64>
  /// By number of the finding: 0 for a notice, else 1 for the mildest tier and so on.
  let ranks: FixedTable<UInt8>

  package init(_ reasoner: Reasoner) {
    let encoding = reasoner.encoding
    let outline = reasoner.questionnaire.outline
    let nodeCount = encoding.solver.variableCount
    let wiring = Wiring(encoding, reasoner)
    readers = CompressedLists(wiring.readers)
    missingAtRest = FixedTable(wiring.missing)
    questions = NameTable(outline.entries.map(\.question.id.text))
    var lists = OptionLists()
    var thresholds: [Threshold] = []
    slots = FixedTable(
      outline.entries.enumerated().map { number, entry in
        let options = encoding.options[number]
        let bounds = encoding.bounds[number].sorted { $0.key < $1.key }
        let firstName = options.isEmpty ? thresholds.count : lists.place(of: entry.question)
        thresholds += bounds.map { Threshold($0.key) }
        return Slot(
          entry.question, nodes: options.isEmpty ? bounds.map(\.value) : options,
          relevance: encoding.relevance[number], firstName: firstName)
      })
    self.thresholds = FixedTable(thresholds)
    options = NameTable(unsearchable: lists.names)
    exclusive = FixedTable(lists.exclusive)
    var findings = [[Int32]](repeating: [], count: nodeCount)
    var held = [UInt64](repeating: 0, count: (encoding.findings.count + 63) / 64)
    for (number, literals) in encoding.findings.enumerated() {
      findings[literals.holds.variable].append(Int32(number))
      if wiring.isTrue(literals.holds) { held[number >> 6] |= 1 << UInt64(number & 63) }
    }
    self.findings = CompressedLists(findings)
    heldAtRest = FixedTable(held)
    var askedWith = [Int32](repeating: 0, count: nodeCount)
    var gated = [[Int32]](repeating: [], count: nodeCount)
    for (number, literal) in encoding.relevance.enumerated() {
      askedWith[literal.variable] += literal.isPositive ? 1 : -1
      gated[literal.variable].append(Int32(number * 2 + (literal.isPositive ? 0 : 1)))
    }
    self.gated = CompressedLists(gated)
    isWatched = FixedTable(
      zip(findings, gated).map { $0.isEmpty && $1.isEmpty ? 0 : 1 })
    self.askedWith = FixedTable(askedWith)
    askedAtRest = encoding.relevance.count { wiring.isTrue($0) }
    ranks = FixedTable(
      reasoner.questionnaire.findings.map { finding in
        finding.tier.map { UInt8($0.rank + 1) } ?? 0
      })
  }
}
