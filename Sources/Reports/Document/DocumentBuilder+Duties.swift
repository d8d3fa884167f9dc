import Wording
import Documents
import Questionnaires

extension DocumentBuilder {
  /// What to do, by day and role.
  var duties: [Block] {
    let others = [
      (words.file.headingWhenAsked, report.whenAsked), (words.file.headingMay, report.mayBeDone),
    ].filter { !$0.1.isEmpty }
    guard !report.timetable.isEmpty || !report.possibleDuties.isEmpty || !others.isEmpty else {
      return []
    }
    var blocks: [Block] = [.part(words.file.partDuties)]
    for group in report.timetable { blocks += self.blocks(of: group) }
    for (title, entries) in others {
      blocks.append(.heading(level: 3, title))
      blocks += entries.map { card($0, level: 4, usualStart: nil) }
    }
    let perhaps = report.possibleDuties.filter { [.must, .whenAsked].contains($0.duty.binds) }
    if !perhaps.isEmpty {
      blocks.append(.heading(level: 3, words.file.headingPerhaps))
      blocks.append(
        .list(
          perhaps.map { entry in
            Inline.line([.strong(entry.titleWithCondition(words))]) {
              words.file.dutyPossible(
                duty: $0[0], reference: entry.duty.reference,
                start: words.starts.phrase(entry.time))
            }
          }))
    }
    return blocks + keptWork + fines
  }

  private func blocks(of group: DutyGroup) -> [Block] {
    var blocks: [Block] = [.heading(level: 3, words.starts.heading(group.time))]
    let start = group.usualStart(words)
    if let start {
      blocks.append(.paragraph([.text(words.file.usualStart(start: start))]))
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
    if let onlyIf = entry.onlyIf { pairs.append((words.file.dutyCondition, [.text(onlyIf)])) }
    if !duty.evidence.isEmpty {
      pairs.append((words.file.dutyShownBy, [.text(words.clauses(duty.evidence))]))
    }
    pairs.append((words.file.dutyBasis, basis(of: duty)))
    switch duty.binds {
    case .must: break
    case .whenAsked: pairs.append((words.file.dutyBinds, [.text(words.file.bindsWhenAsked)]))
    case .may: pairs.append((words.file.dutyBinds, [.text(words.file.bindsMay)]))
    case .offer: pairs.append((words.file.dutyBinds, [.text(words.file.bindsOffer)]))
    case .goodPractice: pairs.append((words.file.dutyBinds, [.text(words.file.bindsGoodPractice)]))
    }
    let start = words.starts.text(entry.state)
    if start != usualStart {
      pairs.append((words.file.dutyStart, [.text(start ?? words.starts.phrase(entry.time))]))
    }
    if let relief = duty.relief { pairs.append((words.file.dutyRelief, [.text(relief)])) }
    if duty.fine == .fn { pairs.append((words.file.dutyFine, [.text(words.file.fineNational)])) }
    if let fine = report.fines.first(where: { $0.level == duty.fine }) {
      pairs.append(
        (words.file.dutyFine, [.text(words.file.fineUpTo(amount: fine.yours ?? fine.amount))]))
    }
    if let open = duty.open { pairs.append((words.file.dutyUnsettled, [.text(open)])) }
    // What is open has been said.
    if duty.firmness != .unsettled, let ground = words.ground(duty.firmness) {
      pairs.append((words.file.ground, [.text(ground)]))
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
        [.strong(isOpen ? words.fines.open(fine: fine.title) : fine.title)], [.text(fine.amount)],
        [.text(fine.yours.map { words.fines.yours(amount: $0) } ?? fine.rule)],
        citations(fine.cites),
      ]
    }
    return [
      .heading(level: 2, words.fines.heading),
      .table(
        Table(
          caption: words.fines.caption,
          columns: [
            words.fines.columnFor, words.fines.columnUpTo, words.fines.columnRule,
            words.fines.columnArticle,
          ], rows: rows)),
    ]
  }
}
