import Reasoning
import Documents
import Wording
import Assessments
import Questionnaires

extension DocumentBuilder {
  /// The texts cited, and how the report was made.
  var provenance: [Block] { sources + origin }

  private var sources: [Block] {
    guard !report.sources.isEmpty else { return [] }
    let addresses = report.sources.reduce(into: [String]()) { addresses, source in
      if !addresses.contains(source.address) { addresses.append(source.address) }
    }
    let items = addresses.map { address -> [Inline] in
      let passages = report.sources.filter { $0.address == address }
      let text = report.questionnaire.advice.texts.first { $0.address == address }
      let words = passages.map { "\($0.label), \(Self.words($0))" }.joined(separator: "; ")
      let title: [Inline] = text.map { [.strong("\($0.title):"), .text(" ")] } ?? []
      return title + [.text(words), .gap, .link(address, address: address)]
    }
    return [.part("Texts cited"), .list(items)]
  }

  private static func words(_ source: Source) -> String { source.title + kind(of: source) }

  private static func kind(of source: Source) -> String {
    switch source.status {
    case .law, .other: ""
    case .guidelines: " (final guidelines)"
    case .draft: " (draft)"
    }
  }

  private var origin: [Block] {
    let used = report.madeWith
    var pairs: [Block.Pair] = [
      ("Result for", [.text(report.outcome.date.long)]),
      ("Law as of", [.text(report.questionnaire.lawAsOf.long)]),
      ("Questionnaire that made it", [.text(ProvenanceText.name(used))]),
      ("Its digest (SHA-256)", [.text(used.logic)]),
      ("Answers begun", [.text(report.assessment.created.long)]),
      ("Answers changed", [.text(report.assessment.changed.long)]),
      ("Report made", [.text(report.madeAt.long)]),
      ("Made with", [.text("aiact \(report.programVersion)")]),
    ]
    let before = earlierUses
    if !before.isEmpty { pairs.insert(("Answered under", before), at: 4) }
    let people = report.assessment.people
    if !people.isEmpty {
      pairs.insert(("Answered by", [.typed(people.joined(separator: "; "))]), at: 0)
    }
    return [.heading(level: 2, "How this was made"), .pairs(pairs)]
  }

  /// Room for signatures.
  var signatures: [Block] {
    let rows = (depth == .board ? ["Author", "Approval"] : ["Author", "Legal review", "Approval"])
      .map { role -> [[Inline]] in
        [[.strong(role)], [], [], []]
      }
    return [
      .heading(level: 2, "Sign-off"),
      .table(
        Table(
          caption: "To be signed by hand", columns: ["Role", "Name", "Date", "Signature"],
          rows: rows)),
    ]
  }
}
