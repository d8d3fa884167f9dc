import Assessments
package import Documents
import Questionnaires
import Reasoning
import Register
import Typography
import Wording

extension RegisterReport {
  private var phrases: RegisterPhrases { words.register }

  /// The dashboard: how many systems of which tier, all systems, what begins when, who has to do
  /// what, and which files could not be read.
  package var document: Document {
    Document(
      kind: phrases.kind, title: title,
      subtitle: phrases.subtitle(day: table.date, summary: rowWords.summary(table)),
      language: words.tag(beside: questionnaire), foreign: questionnaire.translation?.foreign,
      labels: .init(
        skip: phrases.skip, contents: phrases.contents, contentsHead: phrases.contentsHead,
        result: phrases.result, colon: words.lists.colon),
      blocks: bans + figures + [.heading(level: 2, phrases.headingSystems)] + systems + [
        .heading(level: 2, phrases.headingDays)
      ]
        + days + [.heading(level: 2, phrases.headingWork)] + duties + broken + [
          .heading(level: 2, phrases.headingOrigin)
        ] + origin)
  }

  /// Systems named at once; more would hide what follows.
  static let mostNamed = 12

  private var bans: [Block] {
    let banned = table.entries.filter { $0.worstTier == .prohibited }
    guard !banned.isEmpty else { return [] }
    let certain = banned.count { $0.tier == .prohibited }
    let more = banned.count - certain
    let headline =
      certain == 0
      ? phrases.bansPossible(count: banned.count)
      : words.clauses(
        [phrases.bansCertain(count: certain)] + (more > 0 ? [phrases.bansMore(count: more)] : []))
    let named = banned.prefix(Self.mostNamed).map { entry in
      Places.fill(
        words.lists.labelled(label: Places.first, value: rowWords.ban(entry)),
        [.typed(entry.system)])
    }
    return [
      .banner(
        tone: .prohibited, headline: headline,
        [.paragraph([.text(phrases.bansSettle)]), .list(named + rest(of: banned.count))])
    ]
  }

  private func rest(of count: Int) -> [[Inline]] {
    count > Self.mostNamed ? [[.text(phrases.more(count: count - Self.mostNamed))]] : []
  }

  private var figures: [Block] {
    let tiers = table.tierCounts.filter { $0.count > 0 }.map { (name(of: $0.tier), $0.count) }
    let open = table.unsettledCount > 0 ? [(phrases.figureOpen, table.unsettledCount)] : []
    let duties = table.entries.reduce(0) { $0 + $1.openDuties.count }
    let counts =
      [(phrases.figureSystems, table.entries.count)] + tiers + open
      + [(phrases.figureDuties, duties)]
    let next = table.entries.compactMap(\.nextDay).filter(\.isCertain).map(\.day).min()
    return [
      .figures(
        counts.map { (name: $0.0, value: [.text(words.number($0.1))]) }
          + (next.map { [(name: phrases.figureNextDay, value: [.text(words.day($0))])] } ?? []))
    ]
  }

  private func name(of tier: Tier) -> String {
    switch tier {
    case .outside: phrases.figureOutside
    case .minimal: phrases.figureMinimal
    case .limited: phrases.figureLimited
    case .high: phrases.figureHigh
    case .prohibited: phrases.figureProhibited
    }
  }

  private var systems: [Block] {
    guard !table.entries.isEmpty else { return [.paragraph([.text(phrases.noSystems)])] }
    let said = rowWords
    return [
      .table(
        Table(
          caption: phrases.captionSystems,
          columns: [
            phrases.columnSystem, phrases.columnTier, phrases.columnRole, phrases.columnOpen,
            phrases.columnNextDay, phrases.columnDutiesOpen, phrases.columnChanged,
            phrases.columnLawAsOf, phrases.columnPeople,
          ],
          rows: table.entries.map { entry in
            let remarks = said.remarks(entry)
            return [
              [.typed(entry.system)],
              [.text(said.ban(entry))]
                + (remarks.isEmpty ? [] : [.gap, .text(words.list(remarks))]),
              [.text(said.roles(entry))], [.text(words.number(entry.openCount))],
              [.text(said.nextDay(of: entry))], [.text(words.number(entry.openDuties.count))],
              [.text(said.changed(entry))], [.text(words.day(entry.lawAsOf))],
              [.typed(said.people(entry))],
            ]
          })),
      .paragraph([.text(phrases.doubtfulDay)]),
    ]
  }

  private var duties: [Block] {
    let items = work.items
    guard !items.isEmpty else { return [.paragraph([.text(phrases.noDuties)])] }
    return [
      .table(
        Table(
          caption: phrases.captionWork,
          columns: [
            phrases.columnFrom, phrases.columnDuty, phrases.columnPerson, phrases.columnSystems,
          ],
          rows: items.map { item in
            let duty = questionnaire.duties[item.duty]
            let from =
              item.day.map(words.day) ?? (item.isNow ? phrases.fromNow : phrases.fromUndated)
            return [
              [.text(from)],
              [.text(words.lists.bracketed(text: duty.title, remark: duty.reference))],
              [
                item.people.isEmpty
                  ? .text(phrases.nobodyYet) : .typed(words.list(item.people))
              ],
              names(item.entries),
            ]
          }))
    ]
  }

  /// `14: Chatbot; Camera and 2 more`
  private func names(_ entries: [RegisterEntry]) -> [Inline] {
    let more = entries.count - Self.mostNamed
    let text =
      more > 0
      ? phrases.systemsNamedMore(total: entries.count, names: Places.first, more: more)
      : phrases.systemsNamed(total: entries.count, names: Places.first)
    return Places.fill(
      text, [.typed(words.clauses(entries.prefix(Self.mostNamed).map(\.system)))])
  }

  private var broken: [Block] {
    guard !table.broken.isEmpty else { return [] }
    return [
      .heading(level: 2, phrases.headingNotRead),
      .table(
        Table(
          caption: phrases.captionNotRead, columns: [phrases.columnFile, phrases.columnWhy],
          rows: table.broken.map { [[.typed($0.place)], [.typed($0.reason)]] })),
    ]
  }

  private var origin: [Block] {
    let origin = phrases.origin(
      questionnaire: "\(questionnaire.id) \(questionnaire.version)",
      lawAsOf: questionnaire.lawAsOf, day: table.date)
    let texts =
      [origin, questionnaire.disclaimer] + words.remarks(on: questionnaire)
    return texts.map { .paragraph([.text($0)]) }
  }
}
