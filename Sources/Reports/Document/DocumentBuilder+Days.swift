import Reasoning
import Documents
import Questionnaires
import Wording

extension DocumentBuilder {
  /// How many duties start when, role by role.
  var dutyTable: [Block] {
    guard let table = report.dutiesByRole else { return [] }
    return [.heading(level: 2, words.reports.headingDutyTable), .table(table)]
  }

  /// Days still to come: in the file all of them, else those on which something starts for the
  /// reader; what authorities have to do by a day is nothing to decide or to do.
  var daysAhead: [Block] {
    let lines: [[[Inline]]] =
      switch depth {
      case .file: report.daysAhead.map { row($0, cites: $0.cites) }
      case .owner: report.ownDays.flatMap { rows(of: $0, most: nil) }
      case .board: shownDays.flatMap { rows(of: $0, most: 1) }
      }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 2, words.reports.headingDays),
      .table(
        Table(
          caption: words.reports.daysCaption,
          columns: [
            words.reports.daysColumnDay, words.reports.daysColumnEvent,
            words.reports.daysColumnArticle,
          ], rows: lines)),
    ]
  }

  /// The days for which the board has room: those that are certain, or else the next one.
  private var shownDays: [OwnDay] {
    let certain = report.ownDays.filter(\.isCertain)
    return certain.isEmpty ? Array(report.ownDays.prefix(1)) : certain
  }

  /// What happens on a day; where the questionnaire says nothing of it, how many duties start.
  private func rows(of day: OwnDay, most: Int?) -> [[[Inline]]] {
    if day.milestones.isEmpty, let group = day.group {
      return [[[.strong(words.day(day.day))], [.text(group.count(words))], []]]
    }
    return day.milestones.prefix(most ?? day.milestones.count).map {
      row($0, cites: most == nil ? $0.cites : Array($0.cites.prefix(1)))
    }
  }

  private func row(_ milestone: Milestone, cites: [SourceID]) -> [[Inline]] {
    [[.strong(words.day(milestone.day))], [.text(milestone.text)], citations(cites)]
  }
}
