import Wording
import Documents
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
    let start = group.usualStart
    if let start {
      blocks.append(.paragraph([.text("Start, where nothing else is said: \(start)")]))
    }
    var seen: [RoleID?] = []
    for entry in group.entries where !seen.contains(entry.role) { seen.append(entry.role) }
    for role in seen {
      if let role { blocks.append(.heading(level: 4, report.questionnaire.title(of: role))) }
      let level = role == nil ? 4 : 5
      blocks += group.entries.filter { $0.role == role }.map {
        card($0, level: level, usualStart: start)
      }
    }
    return blocks
  }

  private func card(_ entry: DutyEntry, level: Int, usualStart: String?) -> Block {
    let duty = entry.duty
    var pairs: [Block.Pair] = []
    if let onlyIf = duty.onlyIf { pairs.append(("Only if", [.text(onlyIf)])) }
    if !duty.evidence.isEmpty {
      pairs.append(("Shown by", [.text(duty.evidence.joined(separator: "; "))]))
    }
    pairs.append(("Basis", basis(of: duty)))
    let start = StartWords.text(entry.state)
    if start != usualStart { pairs.append(("Start", [.text(start ?? entry.time.phrase)])) }
    if let relief = duty.relief { pairs.append(("Relief", [.text(relief)])) }
    if duty.fine == .fn { pairs.append(("Fine", [.text("set by national law")])) }
    if let fine = report.fines.first(where: { $0.level == duty.fine }) {
      pairs.append(("Fine", [.text("up to \(fine.yours ?? fine.amount)")]))
    }
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

  /// The articles in full, and where to read them.
  private func basis(of duty: Duty) -> [Inline] {
    let links = citations(duty.cites)
    if links.isEmpty { return [.text(duty.reference)] }
    let labels = duty.cites.compactMap { report.questionnaire.source($0)?.label }
    return labels == [duty.reference] ? links : [.text(duty.reference), .gap] + links
  }

  /// The levels of fine that the duties name.
  private var fines: [Block] {
    guard !report.fines.isEmpty else { return [] }
    let rows = report.fines.map { fine -> [[Inline]] in
      [
        [.strong(fine.title)], [.text(fine.amount)],
        [.text(fine.yours.map { "For you: up to \($0)" } ?? fine.rule)], citations(fine.cites),
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
