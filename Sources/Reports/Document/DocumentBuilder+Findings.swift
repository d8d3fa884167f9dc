import Reasoning
import Wording
import Documents
import Assessments
import Questionnaires

extension DocumentBuilder {
  /// Why: what the answers lead to, what they may still lead to, and what else to know.
  var findings: [Block] {
    var blocks: [Block] = [.part(words.file.partWhy)]
    blocks += report.established.map { card($0) }
    if report.established.isEmpty {
      blocks.append(.paragraph([.text(words.file.nothingEstablished)]))
    }
    if !report.possible.isEmpty {
      blocks.append(.heading(level: 2, words.file.headingPossible))
      blocks += report.possible.map { card($0) }
    }
    blocks += everythingOpen
    blocks += changes
    if !report.notices.isEmpty {
      blocks.append(.heading(level: 2, words.file.headingNotices))
      blocks += report.notices.map { card($0) }
    }
    return blocks
  }

  private var changes: [Block] {
    guard !report.changes.isEmpty else { return [] }
    var blocks: [Block] = [
      .heading(level: 2, words.whatIf.title), .paragraph([.text(words.whatIf.caution)]),
    ]
    for group in report.changes {
      var items = group.lines.map { line -> [Inline] in [.typed(line)] }
      if group.omitted > 0 { items.append([.text(words.reports.more(count: group.omitted))]) }
      blocks.append(
        .paragraph([.strong(words.file.forTier(tier: words.tiers.headline(group.tier)))]))
      blocks.append(.list(items))
    }
    return blocks
  }

  private func card(_ entry: FindingEntry) -> Block {
    let finding = entry.finding
    var body = Block.paragraphs(finding.because)
    var pairs: [Block.Pair] = []
    if !entry.basis.isEmpty { pairs.append((words.file.becauseYouSaid, line(of: entry.basis))) }
    if !entry.dependsOn.isEmpty {
      let statements = entry.dependsOn.map(\.statement)
      pairs.append((words.file.dependsOn, [.text(statements.joined(separator: " · "))]))
    }
    for exception in entry.exceptions(.possible) {
      pairs.append((words.file.exceptionPossible, [.text(exception.because)]))
    }
    if let start = words.starts.text(entry.state, in: report.outcome) {
      pairs.append((words.file.applies, [.text(start)]))
    }
    if !finding.borneBy.isEmpty {
      pairs.append((words.file.whoActs, [.text(roles(finding.borneBy))]))
    }
    pairs.append((words.file.readMore, citations(finding.cites)))
    pairs += standing(of: finding)
    body.append(.pairs(pairs))
    if !finding.steps.isEmpty, entry.state.status == .established {
      body.append(.paragraph([.strong(words.file.firstSteps)]))
      body.append(.list(finding.steps.map { [.text($0)] }))
    }
    return .card(
      Card(
        tone: Tone(finding.tier), level: 3,
        label: finding.tier.map { words.tiers.headline($0) }, title: finding.title, body: body))
  }

  private func roles(_ ids: [RoleID]) -> String {
    words.list(
      ids.map { id in
        let title = report.questionnaire.title(of: id)
        switch report.outcome.status(ofAnyOf: report.questionnaire.bearers(of: [id])) {
        case .established: return words.file.roleYou(role: title)
        case .possible: return words.file.rolePerhapsYou(role: title)
        case .ruledOut, nil: return title
        }
      })
  }
}
