import Questionnaires

extension DocumentBuilder {
  /// What to do, by day and role.
  var duties: [Block] {
    guard !report.timetable.isEmpty || !report.possibleDuties.isEmpty else { return [] }
    var blocks: [Block] = [.part("Duties")]
    for group in report.timetable { blocks += self.blocks(of: group) }
    if !report.possibleDuties.isEmpty {
      blocks.append(.heading(level: 3, "May apply, depending on what is open"))
      blocks.append(
        .list(
          report.possibleDuties.map {
            [.strong($0.duty.title), .text(" (\($0.duty.reference)), \($0.time.phrase)")]
          }))
    }
    return blocks + fines
  }

  private func blocks(of group: DutyGroup) -> [Block] {
    var blocks: [Block] = [.heading(level: 3, group.time.words)]
    var seen: [RoleID?] = []
    for entry in group.entries where !seen.contains(entry.role) { seen.append(entry.role) }
    for role in seen {
      if let role { blocks.append(.heading(level: 4, report.questionnaire.title(of: role))) }
      let level = role == nil ? 4 : 5
      blocks += group.entries.filter { $0.role == role }.map { card($0, level: level) }
    }
    return blocks
  }

  private func card(_ entry: DutyEntry, level: Int) -> Block {
    let duty = entry.duty
    var pairs: [Block.Pair] = []
    if let onlyIf = duty.onlyIf { pairs.append(("Only if", [.text(onlyIf)])) }
    if !duty.evidence.isEmpty {
      pairs.append(("Shown by", [.text(duty.evidence.joined(separator: "; "))]))
    }
    pairs.append(("Basis", [.text(duty.reference)]))
    if !duty.cites.isEmpty { pairs.append(("Read more", citations(duty.cites))) }
    if let start = StartWords.text(entry.state) { pairs.append(("Start", [.text(start)])) }
    if let relief = duty.relief { pairs.append(("Relief", [.text(relief)])) }
    if duty.fine != .none { pairs.append(("Fine", [.text(FineWords.amount(duty.fine))])) }
    if let open = duty.open { pairs.append(("Not settled", [.text(open)])) }
    switch duty.standing {
    case .law, .unsettled: break
    case .guidelines: pairs.append(("Ground", [.text("Guidelines of the Commission")]))
    case .reading:
      pairs.append(("Ground", [.text("Our reading; the text does not say it outright.")]))
    }
    return .card(
      Card(
        tone: .neutral, level: level, label: nil, title: duty.title,
        body: Block.paragraphs(duty.task) + [.pairs(pairs)]))
  }

  /// The levels of fine that the duties name.
  private var fines: [Block] {
    guard !report.fines.isEmpty else { return [] }
    let rows = report.fines.map { fine -> [[Inline]] in
      [
        [.strong(FineWords.subject(fine))], [.text(FineWords.amount(fine))],
        [.text(FineWords.rule(fine))], [.text(FineWords.article(fine))],
      ]
    }
    return [
      .heading(level: 2, "Fines that the Act names"),
      .table(
        Table(
          caption: "The most that authorities can fine",
          columns: ["For", "Up to", "Rule", "Article"], rows: rows)),
    ]
  }
}
