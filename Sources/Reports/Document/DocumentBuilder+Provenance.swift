import Reasoning
import Documents
import Wording
import Assessments
import Questionnaires

extension DocumentBuilder {
  /// The texts cited, how the report was made, and room for signatures.
  var provenance: [Block] { sources + origin + signatures }

  private var sources: [Block] {
    guard !report.sources.isEmpty else { return [] }
    let items = report.sources.map { source -> [Inline] in
      [
        .strong(source.label),
        .text(" \(source.title)\(Self.kind(of: source)): "),
        .link(source.address, address: source.address),
      ]
    }
    return [.heading(level: 2, "Texts cited"), .list(items)]
  }

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

  /// The questionnaires under which it was answered, when one of them is not the one that made the
  /// result. Versions come from the file, so they are shown like what was typed.
  private var earlierUses: [Inline] {
    let uses = report.assessment.uses
    guard uses.contains(where: { !$0.provenance.decides(like: report.madeWith) }) else { return [] }
    return uses.enumerated().flatMap { number, use -> [Inline] in
      let period = ProvenanceText.period(of: use, until: report.assessment.end(ofUse: number))
      let words = [ProvenanceText.full(use.provenance), period].compactMap { $0 }
      let line: [Inline] = [.typed(words.joined(separator: ", "))]
      return number == 0 ? line : [.gap] + line
    }
  }

  private var signatures: [Block] {
    let rows = ["Author", "Legal review", "Approval"].map { role -> [[Inline]] in
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
