import Wording
import Documents
import Questionnaires

extension DocumentBuilder {
  /// What to do, by day and role.
  var duties: [Block] {
    let others = [
      ("When asked", report.whenAsked), ("You may, but need not", report.mayBeDone),
    ].filter { !$0.1.isEmpty }
    guard !report.timetable.isEmpty || !report.possibleDuties.isEmpty || !others.isEmpty else {
      return []
    }
    var blocks: [Block] = [.part("Duties")]
    for group in report.timetable { blocks += self.blocks(of: group) }
    for (title, entries) in others {
      blocks.append(.heading(level: 3, title))
      blocks += entries.map { card($0, level: 4, usualStart: nil) }
    }
    let perhaps = report.possibleDuties.filter { [.must, .whenAsked].contains($0.duty.binds) }
    if !perhaps.isEmpty {
      blocks.append(.heading(level: 3, "May apply, depending on what is open"))
      blocks.append(
        .list(
          perhaps.map {
            [.strong($0.titleWithCondition), .text(" (\($0.duty.reference)), \($0.time.phrase)")]
          }))
    }
    return blocks + keptWork + fines
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
    var pairs = work(on: duty)
    if let onlyIf = entry.onlyIf { pairs.append(("Only if", [.text(onlyIf)])) }
    if !duty.evidence.isEmpty {
      pairs.append(("Shown by", [.text(duty.evidence.joined(separator: "; "))]))
    }
    pairs.append(("Basis", basis(of: duty)))
    switch duty.binds {
    case .must: break
    case .whenAsked: pairs.append(("Binds", [.text("once somebody asks")]))
    case .may: pairs.append(("Binds", [.text("no, it is a permission or a right")]))
    case .offer: pairs.append(("Binds", [.text("no, it is an offer to you")]))
    case .goodPractice: pairs.append(("Binds", [.text("no, it is good practice")]))
    }
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
    let perhaps = report.possibleFine.map { [$0] } ?? []
    guard !report.fines.isEmpty || !perhaps.isEmpty else { return [] }
    let rows = (perhaps + report.fines).map { fine -> [[Inline]] in
      let isOpen = perhaps.contains { $0.level == fine.level }
      return [
        [.strong(fine.title + (isOpen ? " (depends on what is open)" : ""))], [.text(fine.amount)],
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
