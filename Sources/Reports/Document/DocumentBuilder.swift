import Assessments
import Questionnaires

/// Puts a report into the order in which it is read: the result, why, what is open, what to do,
/// what was answered, how it was made.
struct DocumentBuilder {
  let report: Report

  var document: Document {
    let name = report.assessment.system.name
    let title = name.isEmpty ? report.questionnaire.title : name
    return Document(
      title: title, language: report.questionnaire.language,
      blocks: [banner] + openPoints + findings + duties + whyNot + answers + provenance)
  }

  // MARK: Result

  private var banner: Block {
    var body: [Block] = []
    if !report.headline.badges.isEmpty {
      body.append(.list(report.headline.badges.map { [.strong($0)] }))
    }
    for remark in report.headline.remarks { body.append(.paragraph([.text(remark)])) }
    if !report.assessment.system.summary.isEmpty {
      body.append(
        .pairs([("The system", [.text(report.assessment.system.summary)])]))
    }
    return .banner(
      tone: report.headline.tier.map { Tone($0) } ?? .neutral, headline: report.headline.text,
      body)
  }

  private var openPoints: [Block] {
    guard !report.openPoints.isEmpty else { return [] }
    let items = report.openPoints.map { point -> [Inline] in
      var line: [Inline] = [.strong(point.question.statement)]
      line.append(.text(" (\(point.answer == nil ? "not answered" : "not sure"))"))
      if let findOut = point.question.findOut { line.append(.text(": \(findOut)")) }
      return line
    }
    return [.heading(level: 2, "Find out first"), .list(items)]
  }

  // MARK: Findings

  private var findings: [Block] {
    var blocks: [Block] = [.heading(level: 2, "Why")]
    blocks += report.established.map { card($0) }
    if report.established.isEmpty {
      blocks.append(.paragraph([.text("Nothing is established yet.")]))
    }
    if !report.possible.isEmpty {
      blocks.append(.heading(level: 2, "Still possible"))
      blocks += report.possible.map { card($0) }
    }
    if !report.notices.isEmpty {
      blocks.append(.heading(level: 2, "Good to know"))
      blocks += report.notices.map { card($0) }
    }
    return blocks
  }

  private func card(_ entry: FindingEntry) -> Block {
    let finding = entry.finding
    var body: [Block] = [.paragraph([.text(finding.because)])]
    var pairs: [(name: String, value: [Inline])] = []
    if !entry.basis.isEmpty {
      let words = entry.basis.map { "\($0.question.statement): \($0.text)" }
      pairs.append(("Because you said", [.text(words.joined(separator: " · "))]))
    }
    if !entry.openPoints.isEmpty {
      pairs.append(("Depends on", [.text(entry.openPoints.joined(separator: ", "))]))
    }
    pairs += exceptions(of: entry)
    if let start = StartWords.text(entry.state, on: report.outcome.date) {
      pairs.append(("Applies", [.text(start)]))
    }
    if !finding.borneBy.isEmpty {
      pairs.append(("Who has to act", [.text(roles(finding.borneBy))]))
    }
    pairs.append(("Read more", citations(finding.cites)))
    if finding.standing == .guidelines {
      pairs.append(("Ground", [.text("Final guidelines of the Commission; not binding")]))
    }
    if let reading = finding.reading {
      let kind = finding.standing == .draft ? "Draft guidelines" : "Not settled"
      pairs.append((kind, [.text("We read it so: \(reading)")]))
    }
    if let otherwise = finding.otherwise { pairs.append(("Otherwise", [.text(otherwise)])) }
    body.append(.pairs(pairs))
    if !finding.steps.isEmpty, entry.state.status == .established {
      body.append(.paragraph([.strong("First steps")]))
      body.append(.list(finding.steps.map { [.text($0)] }))
    }
    return .card(
      tone: finding.tier.map { Tone($0) } ?? .neutral,
      label: finding.tier.map { HeadlineWords.name(of: $0) }, title: finding.title, body)
  }

  private func exceptions(of entry: FindingEntry) -> [(name: String, value: [Inline])] {
    zip(entry.finding.unless, entry.state.exceptions).compactMap { exception, status in
      guard status == .possible, entry.state.condition != .ruledOut else { return nil }
      return ("An exception may apply", [.text(exception.because)])
    }
  }

  private func roles(_ ids: [RoleID]) -> String {
    ids.map { id in
      let title = report.questionnaire.title(of: id)
      return report.outcome.roles[id] == .established ? "\(title) (that is you)" : title
    }.joined(separator: ", ")
  }

  private func citations(_ ids: [SourceID]) -> [Inline] {
    var line: [Inline] = []
    for source in ids.compactMap({ report.questionnaire.source($0) }) {
      if !line.isEmpty { line.append(.text(" · ")) }
      line.append(.link(source.label, address: source.address))
      if source.status == .draft { line.append(.text(" (draft)")) }
    }
    return line
  }

  // MARK: Duties

  private var duties: [Block] {
    guard !report.duties.isEmpty else { return [] }
    let certain = report.duties.filter(\.isCertain)
    var blocks: [Block] = [.heading(level: 2, "What to do")]
    let now = certain.filter { if case .now = $0.time { true } else { false } }
    blocks += group(now, under: "Applies now")
    let days = Set(
      certain.compactMap { entry -> CalendarDate? in
        if case .from(let day) = entry.time { day } else { nil }
      })
    for day in days.sorted() {
      let entries = certain.filter { entry in
        if case .from(let start) = entry.time { start == day } else { false }
      }
      blocks += group(entries, under: "Prepare for \(day.long)")
    }
    let undated = certain.filter { if case .undated = $0.time { true } else { false } }
    blocks += group(undated, under: "No date is set")
    let possible = report.duties.filter { !$0.isCertain }
    if !possible.isEmpty {
      blocks.append(.heading(level: 3, "May apply, depending on what is open"))
      blocks.append(
        .list(possible.map { [.strong($0.duty.title), .text(" (\($0.duty.reference))")] }))
    }
    return blocks
  }

  /// Duties under a heading, role by role.
  private func group(_ entries: [DutyEntry], under title: String) -> [Block] {
    guard !entries.isEmpty else { return [] }
    var blocks: [Block] = [.heading(level: 3, title)]
    var seen: [RoleID?] = []
    for entry in entries where !seen.contains(entry.role) { seen.append(entry.role) }
    for role in seen {
      if let role { blocks.append(.heading(level: 4, report.questionnaire.title(of: role))) }
      blocks += entries.filter { $0.role == role }.map { card($0) }
    }
    return blocks
  }

  private func card(_ entry: DutyEntry) -> Block {
    let duty = entry.duty
    var pairs: [(name: String, value: [Inline])] = []
    if let onlyIf = duty.onlyIf { pairs.append(("Only if", [.text(onlyIf)])) }
    if !duty.evidence.isEmpty {
      pairs.append(("Shown by", [.text(duty.evidence.joined(separator: "; "))]))
    }
    pairs.append(("Basis", [.text(duty.reference)]))
    let reasons = entry.state.starts.compactMap(\.because)
    if !reasons.isEmpty { pairs.append(("Dates", [.text(reasons.joined(separator: " · "))])) }
    if let relief = duty.relief { pairs.append(("Relief", [.text(relief)])) }
    if let fine = FineWords.text(duty.fine) { pairs.append(("Fine", [.text(fine)])) }
    if let open = duty.open { pairs.append(("Not settled", [.text(open)])) }
    if duty.standing == .reading {
      pairs.append(("Ground", [.text("Our reading; the text does not say it outright")]))
    }
    return .card(
      tone: .neutral, label: nil, title: duty.title,
      [.paragraph([.text(duty.task)]), .pairs(pairs)])
  }

  // MARK: Why not

  /// The nearest misses; a complete list stands in the JSON report.
  private static let shownMisses = 8

  private var whyNot: [Block] {
    let misses = report.ruledOut.filter { !$0.basis.isEmpty }.prefix(Self.shownMisses)
    guard !misses.isEmpty else { return [] }
    let items = misses.map { entry -> [Inline] in
      let label = entry.finding.cites.first.flatMap { report.questionnaire.source($0)?.label }
      let words = entry.basis.map { "\($0.question.statement): \($0.text)" }
      return [
        .strong(entry.finding.title), .text(label.map { " (\($0))" } ?? ""),
        .text(" - ruled out by: \(words.joined(separator: " · "))"),
      ]
    }
    return [.heading(level: 2, "Why not something else"), .list(items)]
  }

  // MARK: Answers and provenance

  private var answers: [Block] {
    var blocks: [Block] = [.heading(level: 2, "Your answers")]
    for section in report.answers {
      blocks.append(.heading(level: 3, section.title))
      blocks.append(.pairs(section.entries.map { pair($0) }))
    }
    if !report.setAside.isEmpty {
      blocks.append(.heading(level: 3, "Set aside (not asked any more; they count for nothing)"))
      blocks.append(.pairs(report.setAside.map { pair($0) }))
    }
    return blocks
  }

  private func pair(_ entry: AnswerEntry) -> (name: String, value: [Inline]) {
    let note = entry.note.map { " (note: \($0))" } ?? ""
    return (entry.question.statement, [.text(entry.text + note)])
  }

  private var provenance: [Block] {
    let used = report.assessment.provenance
    var pairs: [(name: String, value: [Inline])] = [
      ("Result for", [.text(report.outcome.date.long)]),
      ("Law as of", [.text(report.questionnaire.lawAsOf.long)]),
      ("Questionnaire", [.text("\(used.id) \(used.version)")]),
      ("Digest (SHA-256)", [.text(used.digest)]),
      ("Answers begun", [.text(report.assessment.created.long)]),
      ("Answers changed", [.text(report.assessment.changed.long)]),
      ("Report made", [.text(report.madeAt.long)]),
      ("Made with", [.text("aiact \(report.programVersion)")]),
    ]
    if let assessor = report.assessment.assessor {
      pairs.insert(("Answered by", [.text(assessor)]), at: 0)
    }
    return [
      .heading(level: 2, "How this was made"), .pairs(pairs),
      .paragraph([.text(report.questionnaire.disclaimer)]),
    ]
  }
}

extension Tone {
  init(_ tier: Tier) {
    switch tier {
    case .prohibited: self = .prohibited
    case .high: self = .high
    case .limited: self = .limited
    case .minimal: self = .minimal
    case .outside: self = .outside
    }
  }
}
