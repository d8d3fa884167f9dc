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
    let used = report.assessment.provenance
    var pairs: [Block.Pair] = [
      ("Result for", [.text(report.outcome.date.long)]),
      ("Law as of", [.text(report.questionnaire.lawAsOf.long)]),
      ("Questionnaire", [.text("\(used.id) \(used.version)")]),
      ("Its digest (SHA-256)", [.text(used.digest)]),
      ("Answers begun", [.text(report.assessment.created.long)]),
      ("Answers changed", [.text(report.assessment.changed.long)]),
      ("Report made", [.text(report.madeAt.long)]),
      ("Made with", [.text("aiact \(report.programVersion)")]),
    ]
    if let assessor = report.assessment.assessor {
      pairs.insert(("Answered by", [.typed(assessor)]), at: 0)
    }
    return [.heading(level: 2, "How this was made"), .pairs(pairs)]
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
