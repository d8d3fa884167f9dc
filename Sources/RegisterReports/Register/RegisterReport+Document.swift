import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import Typography
import Wording

extension RegisterReport {
  /// The dashboard: how many systems of which tier, all systems, what begins when, who has to do
  /// what, and which files could not be read.
  package var document: Document {
    Document(
      kind: "EU AI Act register", title: title,
      subtitle: "As of \(table.date.long). \(RegisterWords.summary(table)).",
      language: questionnaire.language,
      labels: .init(
        skip: "Skip to the overview", contents: "Contents", contentsHead: "In this register",
        result: "Possible bans"),
      blocks: bans + figures + [.heading(level: 2, "Systems")] + systems + [
        .heading(level: 2, "What begins when")
      ]
        + days + [.heading(level: 2, "What to do")] + duties + broken + [
          .heading(level: 2, "How this was made")
        ] + origin)
  }

  /// Systems named at once; more would hide what follows.
  private static let mostNamed = 12

  private var bans: [Block] {
    let banned = table.entries.filter { $0.worstTier == .prohibited }
    guard !banned.isEmpty else { return [] }
    let certain = banned.filter { $0.tier == .prohibited }
    let headline =
      certain.isEmpty
      ? "\(Counting.of(banned.count, "system", "systems")) could be PROHIBITED"
      : "\(Counting.of(certain.count, "system is", "systems are")) PROHIBITED by the answers"
        + (banned.count > certain.count ? "; \(banned.count - certain.count) more could be" : "")
    return [
      .banner(
        tone: .prohibited, headline: headline,
        [
          .paragraph([.text("Settle these first (Art. 5).")]),
          .list(
            banned.prefix(Self.mostNamed).map {
              [.typed($0.system), .text(": \(RegisterWords.ban($0))")]
            }
              + more(banned.count)),
        ])
    ]
  }

  private func more(_ count: Int) -> [[Inline]] {
    count > Self.mostNamed ? [[.text("and \(count - Self.mostNamed) more")]] : []
  }

  private var figures: [Block] {
    let tiers = table.tierCounts.filter { $0.count > 0 }.map {
      (
        $0.tier == .outside ? "Outside the Act" : TierWords.quiet($0.tier).capitalizedFirst,
        $0.count
      )
    }
    let open = table.unsettledCount > 0 ? [("Tier still open", table.unsettledCount)] : []
    let duties = table.entries.reduce(0) { $0 + $1.openDuties.count }
    let counts = [("Systems", table.entries.count)] + tiers + open + [("Duties to do", duties)]
    let next = table.entries.compactMap(\.nextDay).filter(\.isCertain).map(\.day).min()
    return [
      .figures(
        counts.map { (name: $0.0, value: [.text("\($0.1)")]) }
          + (next.map { [(name: "Next day", value: [.text($0.long)])] } ?? []))
    ]
  }

  private var systems: [Block] {
    guard !table.entries.isEmpty else { return [.paragraph([.text("There are no systems here.")])] }
    let words = RegisterWords(questionnaire)
    return [
      .table(
        Table(
          caption: "All systems, what they lead to and what is next",
          columns: [
            "System", "Tier", "Role", "Open points", "Next day", "Duties open", "Last change",
            "Law as of", "Answered by",
          ],
          rows: table.entries.map { entry in
            let remarks = RegisterWords.remarks(entry)
            return [
              [.typed(entry.system)],
              [.text(RegisterWords.ban(entry))]
                + (remarks.isEmpty ? [] : [.gap, .text(remarks.joined(separator: ", "))]),
              [.text(words.roles(entry))], [.text("\(entry.openCount)")],
              [.text(RegisterWords.day(entry.nextDay))], [.text("\(entry.openDuties.count)")],
              [.text(RegisterWords.changed(entry))], [.text(entry.lawAsOf.long)],
              [.typed(RegisterWords.people(entry))],
            ]
          })),
      .paragraph([.text(RegisterWords.doubtfulDay)]),
    ]
  }

  private var days: [Block] {
    let timeline = timeline
    guard !timeline.rows.isEmpty else {
      return [.paragraph([.text("Nothing new begins until \(until.long).")])]
    }
    let words = RegisterWords(questionnaire)
    return overview(timeline) + [
      .table(
        Table(
          caption: "What begins for which system on which day",
          columns: ["Day", "System", "What begins"],
          rows: timeline.rows.map { row in
            [[.text(row.day.long)], [.typed(row.entry.system)], [.text(words.starts(row.starts))]]
          }))
    ]
  }

  /// Days beside systems, as long as they fit on a page.
  private func overview(_ timeline: RegisterTimeline) -> [Block] {
    let rows = timeline.rows.map { row in
      (row, starts: row.starts.filter { if case .milestone = $0.subject { false } else { true } })
    }.filter { !$0.starts.isEmpty }
    var days: [CalendarDate] = []
    for (row, _) in rows where days.last != row.day { days.append(row.day) }
    guard days.count <= 7, rows.count > 1 else { return [] }
    var cells: [String: [CalendarDate: [RegisterStart]]] = [:]
    for (row, starts) in rows { cells[row.entry.id, default: [:]][row.day] = starts }
    let entries = table.entries.filter { cells[$0.id] != nil }
    return [
      .table(
        Table(
          caption: "How many duties start for which system on which day",
          columns: ["System"] + days.map(\.long),
          rows: entries.map { entry in
            [[.typed(entry.system)]]
              + days.map { day in [.text(Self.cell(cells[entry.id]?[day]))] }
          }))
    ]
  }

  /// `12 duties`, `rule`, `3 duties ?`; a dash where nothing begins.
  private static func cell(_ starts: [RegisterStart]?) -> String {
    guard let starts else { return "–" }
    let duties = starts.filter { if case .duty = $0.subject { true } else { false } }
    let shown = duties.isEmpty ? starts : duties
    return (duties.isEmpty ? "rule" : Counting.of(duties.count, "duty", "duties"))
      + (shown.contains(where: \.isCertain) ? "" : " ?")
  }

  private var duties: [Block] {
    let items = work.items
    guard !items.isEmpty else {
      return [.paragraph([.text("No duty is open that binds for certain.")])]
    }
    return [
      .table(
        Table(
          caption: "Duties by day and person", columns: ["From", "Duty", "Person", "Systems"],
          rows: items.map { item in
            let duty = questionnaire.duties[item.duty]
            let names = item.entries.prefix(Self.mostNamed).map(\.system).joined(separator: "; ")
            let rest =
              item.entries.count > Self.mostNamed
              ? " and \(item.entries.count - Self.mostNamed) more" : ""
            return [
              [.text(item.day?.long ?? (item.isNow ? "now" : "no date is set"))],
              [.text("\(duty.title) (\(duty.reference))")],
              [
                item.people.isEmpty
                  ? .text("nobody yet") : .typed(item.people.joined(separator: ", "))
              ],
              [.text("\(item.entries.count): "), .typed(names), .text(rest)],
            ]
          }))
    ]
  }

  private var broken: [Block] {
    guard !table.broken.isEmpty else { return [] }
    return [
      .heading(level: 2, "Files that were not read"),
      .table(
        Table(
          caption: "Files that were not read, and why", columns: ["File", "Why"],
          rows: table.broken.map { [[.typed($0.place)], [.typed($0.reason)]] })),
    ]
  }

  private var origin: [Block] {
    [
      .paragraph([
        .text(
          "Worked out with the questionnaire \(questionnaire.id) \(questionnaire.version), law as "
            + "of \(questionnaire.lawAsOf.long), for \(table.date.long).")
      ]),
      .paragraph([.text(questionnaire.disclaimer)]),
    ]
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
