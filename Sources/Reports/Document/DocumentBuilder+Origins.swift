import Questionnaires
import Assessments
import Documents
import Wording

extension DocumentBuilder {
  /// What was assessed, who answered, and which questionnaire made the result: said aloud when the
  /// answers were given under another one.
  var origins: [Block] {
    var pairs = aboutFine
    let summary = report.assessment.system.summary
    if summary.count > Self.longestSummary, depth == .board {
      pairs.append((words.reports.originSystem, [.text(words.reports.originSystemElsewhere)]))
    } else if !summary.isEmpty {
      pairs.append((words.reports.originSystem, [.typed(summary)]))
    }
    let people = report.assessment.people
    if !people.isEmpty {
      pairs.append((words.reports.originAnsweredBy, [.typed(words.clauses(people))]))
    }
    pairs.append((words.reports.originQuestionnaire, [.text(madeWith)]))
    let before = earlierUses
    if !before.isEmpty { pairs.append((words.reports.originAnsweredUnder, before)) }
    return [.pairs(pairs)]
  }

  private var madeWith: String {
    let name = words.provenance.name(report.madeWith)
    let day = report.questionnaire.lawAsOf
    return earlierUses.isEmpty
      ? words.reports.madeWith(questionnaire: name, day: day)
      : words.reports.madeWithOther(questionnaire: name, day: day)
  }

  /// The questionnaires under which it was answered, when one of them is not the one that made the
  /// result. Versions come from the file, so they are shown like what was typed.
  var earlierUses: [Inline] {
    let uses = report.assessment.uses
    guard uses.contains(where: { !$0.provenance.decides(like: report.madeWith) }) else { return [] }
    return uses.enumerated().flatMap { number, use -> [Inline] in
      let period = words.provenance.period(of: use, until: report.assessment.end(ofUse: number))
      let parts = [words.provenance.full(use.provenance), period].compactMap { $0 }
      let line: [Inline] = [.typed(words.list(parts))]
      return number == 0 ? line : [.gap] + line
    }
  }

  /// In characters; a longer one would push the decisions off the page for the board.
  private static let longestSummary = 300
}
