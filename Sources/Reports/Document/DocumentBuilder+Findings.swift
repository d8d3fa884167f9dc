import Reasoning
import Wording
import Documents
import Assessments
import Questionnaires

extension DocumentBuilder {
  /// Why: what the answers lead to, what they may still lead to, and what else to know.
  var findings: [Block] {
    var blocks: [Block] = [.part("Why")]
    blocks += report.established.map { card($0) }
    if report.established.isEmpty {
      blocks.append(.paragraph([.text("Nothing is established yet.")]))
    }
    if !report.possible.isEmpty {
      blocks.append(.heading(level: 2, "Still possible"))
      blocks += report.possible.map { card($0) }
    }
    blocks += everythingOpen
    blocks += changes
    if !report.notices.isEmpty {
      blocks.append(.heading(level: 2, "Good to know"))
      blocks += report.notices.map { card($0) }
    }
    return blocks
  }

  private var changes: [Block] {
    guard !report.changes.isEmpty else { return [] }
    var blocks: [Block] = [
      .heading(level: 2, WhatIfText.title), .paragraph([.text(WhatIfText.caution)]),
    ]
    for group in report.changes {
      var items = group.lines.map { line -> [Inline] in [.typed(line)] }
      if group.omitted > 0 { items.append([.text("And \(group.omitted) more.")]) }
      blocks.append(
        .paragraph([.strong("For \(TierWords.headline(group.tier)):")]))
      blocks.append(.list(items))
    }
    return blocks
  }

  private func card(_ entry: FindingEntry) -> Block {
    let finding = entry.finding
    var body = Block.paragraphs(finding.because)
    var pairs: [Block.Pair] = []
    if !entry.basis.isEmpty { pairs.append(("Because you said", words(entry.basis))) }
    if !entry.dependsOn.isEmpty {
      let statements = entry.dependsOn.map(\.statement)
      pairs.append(("Depends on", [.text(statements.joined(separator: " · "))]))
    }
    for exception in entry.exceptions(.possible) {
      pairs.append(("An exception may apply", [.text(exception.because)]))
    }
    if let start = StartWords.text(entry.state, in: report.outcome) {
      pairs.append(("Applies", [.text(start)]))
    }
    if !finding.borneBy.isEmpty {
      pairs.append(("Who has to act", [.text(roles(finding.borneBy))]))
    }
    pairs.append(("Read more", citations(finding.cites)))
    pairs += StandingWords.pairs(finding)
    body.append(.pairs(pairs))
    if !finding.steps.isEmpty, entry.state.status == .established {
      body.append(.paragraph([.strong("First steps")]))
      body.append(.list(finding.steps.map { [.text($0)] }))
    }
    return .card(
      Card(
        tone: Tone(finding.tier), level: 3,
        label: finding.tier.map { TierWords.headline($0) }, title: finding.title, body: body))
  }

  private func roles(_ ids: [RoleID]) -> String {
    ids.map { id in
      let title = report.questionnaire.title(of: id)
      switch report.outcome.status(ofAnyOf: report.questionnaire.bearers(of: [id])) {
      case .established: return "\(title) (that is you)"
      case .possible: return "\(title) (perhaps you)"
      case .ruledOut, nil: return title
      }
    }.joined(separator: ", ")
  }
}
