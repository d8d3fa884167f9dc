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
    let warnings = [
      words.misfits.summary(report.misfits),
      words.takenOver.summary(unconfirmed: report.toConfirm.count),
    ]
    body += warnings.compactMap { $0 }.map { .paragraph([.strong($0)]) }
    return .banner(tone: headline.tone, headline: headline.text, body)
  }

  /// A few short values: the role, what starts when, what is open, the fine.
  var figures: [Block.Pair] {
    var pairs: [Block.Pair] = []
    if let roles = report.roles.entry(words) {
      pairs.append((words.reports.figureRole, [.text(roles)]))
    }
    let groups = report.timetable.filter {
      $0.time != .undated && (depth != .board || $0.time != .never)
        && !$0.entries.allSatisfy { report.hangsOnBan($0) }
    }
    for group in groups.prefix(2) {
      pairs.append((words.starts.heading(group.time), [.text(group.count(words))]))
    }
    let open = words.takenOver.open(
      questions: report.openCount, decisive: report.decisivePoints.count,
      unconfirmed: report.toConfirm.count)
    pairs.append((words.reports.figureOpen, [.text(open)]))
    return pairs + fineFigures
  }

  private var fineFigures: [Block.Pair] {
    var pairs: [Block.Pair] = []
    if let fine = report.certainFine {
      pairs.append((words.reports.figureFine, [.text(fine.shown)]))
    }
    if let ban = report.banFine {
      let label =
        ban.isCertain ? words.reports.figureFineBannedUse : words.reports.figureFineIfBanned
      pairs.append((label, [.text(ban.fine.shown)]))
    } else if let fine = report.openFine {
      pairs.append((words.reports.figureFineIfOpen, [.text(fine.shown)]))
    }
    return pairs
  }

  /// What limits the fine. More than a figure can say, so it stands in a line of its own.
  var aboutFine: [Block.Pair] {
    guard report.possibleFine != nil || !report.fines.isEmpty else { return [] }
    return report.guidance.filter { $0.topic == .fines }.map {
      (words.reports.figureAboutFine, [.text("\($0.title) ")] + citations($0.cites))
    }
  }

  /// Why, in a few lines.
  var reasons: [Block] {
    guard !report.reasons.isEmpty else { return [] }
    let most = depth == .board ? Self.reasonsForBoard : Self.shownReasons
    // Where much is possible, names must do for the board.
    let isShort = depth == .board && report.reasons.count > most
    var items = report.reasons.prefix(most).map { reason -> [Inline] in
      [.strong(words.reports.sentence(text: reason.name))]
        + (isShort ? [] : [.text(" \(reason.sentence)")])
    }
    let rest = report.reasons.count - items.count
    if rest > 0 { items.append([.text(more(rest))]) }
    return [.heading(level: 2, words.reports.headingReasons), .list(items)]
  }

  /// The end of a list; the file tells the rest.
  func more(_ count: Int) -> String {
    depth == .file ? words.reports.moreBelow(count: count) : words.reports.more(count: count)
  }

  /// Where the result stands among the tiers, when duties start and how much is known: two side by
  /// side where there is room for it. The board has room for two; while much is open, that is what
  /// it has to see.
  var pictures: [Block] {
    let coverage = report.openPoints.isEmpty ? nil : report.coverage
    let timeline = depth == .board && coverage != nil ? nil : report.startsTimeline
    // The tiers are for systems.
    let scale = report.headline.isModelOnly ? nil : report.tierScale
    return [scale, timeline, coverage].compactMap { $0.map { .picture($0) } }
  }

  /// Points on which lawyers disagree, where they could lead to another tier.
  var otherReadings: [Block] {
    let lines = report.readings.flatMap { entry in
      entry.others.filter(\.changesHeadline).compactMap { other in
        other.sentence(words).map {
          words.reports.readOtherwise(point: entry.reading.title, consequence: $0)
        }
      }
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 2, words.reports.headingDisagreement),
      .list(lines.prefix(depth == .board ? 1 : lines.count).map { [.text($0)] }),
    ]
  }

  /// What the result is not, and where the rest stands.
  var closing: [Block] {
    let rest = depth == .file ? "" : "\(words.reports.closingRest) "
    return Block.paragraphs(rest + report.questionnaire.disclaimer)
      + [words.standing(of: report.questionnaire)].compactMap { $0 }
      .map { .paragraph([.text($0)]) }
  }

  private static let shownReasons = 5
  private static let reasonsForBoard = 3
}
