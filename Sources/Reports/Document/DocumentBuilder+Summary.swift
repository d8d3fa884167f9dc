import Reasoning
import Wording
import Documents
import Assessments
import Questionnaires

extension DocumentBuilder {
  /// The result in large letters, with what belongs right beside it.
  var banner: Block {
    let headline = report.headline
    var body: [Block] = []
    if let meaning = headline.meaning { body.append(.paragraph([.text(meaning)])) }
    if !headline.badges.isEmpty { body.append(.list(headline.badges.map { [.strong($0)] })) }
    body += headline.remarks.map { .paragraph([.text($0)]) }
    if let words = MisfitText.summary(report.misfits) { body.append(.paragraph([.strong(words)])) }
    if let words = TakenOverText.summary(report.assessment) {
      body.append(.paragraph([.strong(words)]))
    }
    return .banner(tone: headline.tone, headline: headline.text, body)
  }

  /// A few short values: the role, what starts when, what is open, the fine.
  var figures: [Block.Pair] {
    var pairs: [Block.Pair] = []
    if let roles = report.roles.entry { pairs.append(("Your role", [.text(roles)])) }
    let groups = report.timetable.filter {
      $0.time != .undated && (depth != .board || $0.time != .never)
    }
    for group in groups.prefix(2) {
      pairs.append((group.time.words, [.text(group.count)]))
    }
    let count = report.openPoints.count
    pairs.append(
      ("Still open", [.text(count == 0 ? "nothing" : Counting.of(count, "question", "questions"))]))
    return pairs + fineFigures
  }

  private var fineFigures: [Block.Pair] {
    var pairs: [Block.Pair] = []
    if let fine = report.fines.first {
      pairs.append(("Highest possible fine", [.text(fine.shown)]))
    }
    if let fine = report.possibleFine {
      let label =
        fine.level == .f1 && report.headline.tier != .prohibited
        ? "Highest fine if it is banned" : "Highest fine, depending on what is open"
      pairs.append((label, [.text(fine.shown)]))
    }
    if report.possibleFine != nil || !report.fines.isEmpty {
      for guidance in report.guidance where guidance.topic == .fines {
        pairs.append(
          ("About the fine", [.text(guidance.title)] + [.gap] + citations(guidance.cites)))
      }
    }
    return pairs
  }

  /// Why, in a few lines.
  var reasons: [Block] {
    guard !report.reasons.isEmpty else { return [] }
    let most = depth == .board ? Self.reasonsForBoard : Self.shownReasons
    // Where much is possible, names must do for the board.
    let isShort = depth == .board && report.reasons.count > most
    var items = report.reasons.prefix(most).map { reason -> [Inline] in
      [.strong("\(reason.name).")] + (isShort ? [] : [.text(" \(reason.sentence)")])
    }
    let rest = report.reasons.count - items.count
    if rest > 0 { items.append([.text("And \(rest) more\(depth == .file ? ", below" : "").")]) }
    return [.heading(level: 2, "Why, in short"), .list(items)]
  }

  /// Where the result stands among the tiers, when duties start and how much is known: two side by
  /// side where there is room for it. The board has room for two; while much is open, that is what
  /// it has to see.
  var pictures: [Block] {
    let coverage = report.openPoints.isEmpty ? nil : report.coverage
    let timeline = depth == .board && coverage != nil ? nil : report.startsTimeline
    return [report.tierScale, timeline, coverage].compactMap { $0.map { .picture($0) } }
  }

  /// Points on which lawyers disagree, where they could lead to another tier.
  var otherReadings: [Block] {
    let lines = report.readings.flatMap { entry in
      entry.others.filter(\.changesHeadline).compactMap { other in
        other.words.map { "\(entry.reading.title). Read otherwise: \($0)" }
      }
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 2, "Where lawyers disagree"),
      .list(lines.prefix(depth == .board ? 1 : lines.count).map { [.text($0)] }),
    ]
  }

  /// What the result is not, and where the rest stands.
  var closing: [Block] {
    let rest =
      "Every reason, duty, answer and source stands in the full report (--for file). "
    return Block.paragraphs((depth == .file ? "" : rest) + report.questionnaire.disclaimer)
  }

  private static let shownReasons = 5
  private static let reasonsForBoard = 3
}
