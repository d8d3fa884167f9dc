import Reasoning
import Questionnaires
import Wording

extension ActionPlan {
  /// To answer what is open: at once while the result hangs on it.
  var settlement: (time: ActionTime, action: Action)? {
    let (all, decisive) = (report.openCount, report.decisivePoints.count)
    guard all > 0 else { return nil }
    guard decisive > 0 else {
      return (
        .thisMonth,
        Action(
          words.answerOpen(count: all), who: words.you, reason: words.answerOpenReason)
      )
    }
    let heading = report.words.reports.headingUnknown
    return (
      .today,
      Action(
        words.answerDecisive(count: decisive), who: words.you,
        reason: words.answerDecisiveReason(heading: heading))
    )
  }

  /// What to find out about findings that are only possible.
  var asks: [Action] {
    guard report.headline.tier != .prohibited else { return [] }
    return report.headline.asks.map {
      Action(Self.bare($0), who: words.you, reason: sparedDuties)
    }
  }

  /// How many of the duties may never start.
  private var sparedDuties: String? {
    let entries = report.timetable.flatMap(\.entries).filter(\.counts)
    let count = entries.count { entry in
      entry.state.starts.count > 1 && entry.state.starts.contains { $0.day == .never }
    }
    return count == 0 ? nil : words.dutiesHang(count: count, all: entries.count)
  }

  /// Something that people expect to have to do and need not.
  func spared(_ guidance: Guidance) -> Action {
    Action(
      Self.bare(guidance.title), who: words.you, reason: Self.bare(guidance.text),
      cite: guidance.cites.first)
  }
}
