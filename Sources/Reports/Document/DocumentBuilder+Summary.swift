import Reasoning
import Wording
import Documents
import Assessments
import Questionnaires

extension DocumentBuilder {
  /// The first page.
  var summary: [Block] {
    var blocks: [Block] = [banner, .figures(figures)]
    blocks += Block.paragraphs(report.assessment.system.summary).isEmpty ? [] : [about]
    if !report.reasons.isEmpty { blocks += [.heading(level: 2, "Why, in short"), reasons] }
    if !report.steps.isEmpty {
      blocks += [
        .heading(level: 2, "Next steps"), .steps(report.steps.map { [.text($0)] }),
      ]
    }
    let disclaimer = Block.paragraphs(report.questionnaire.disclaimer)
    return blocks + findOutFirst + timetable + disclaimer
  }

  private var banner: Block {
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

  private var figures: [Block.Pair] {
    var pairs: [Block.Pair] = []
    if let roles = report.roles.entry { pairs.append(("Your role", [.text(roles)])) }
    for group in report.timetable.filter({ $0.time != .undated }).prefix(2) {
      pairs.append((group.time.words, [.text(group.count)]))
    }
    let count = report.openPoints.count
    pairs.append(
      ("Still open", [.text(count == 0 ? "nothing" : Counting.of(count, "question", "questions"))]))
    if let fine = report.fines.first {
      pairs.append(("Highest possible fine", [.text(fine.yours ?? fine.amount)]))
    }
    if let fine = report.possibleFine {
      let label =
        fine.level == .f1 && report.headline.tier != .prohibited
        ? "Highest fine if it is banned" : "Highest fine, depending on what is open"
      pairs.append((label, [.text(fine.yours ?? fine.amount)]))
    }
    if report.possibleFine != nil || !report.fines.isEmpty {
      for guidance in report.guidance where guidance.topic == .fines {
        pairs.append(
          ("About the fine", [.text(guidance.title)] + [.gap] + citations(guidance.cites)))
      }
    }
    return pairs
  }

  private var about: Block {
    .pairs([("The system", [.typed(report.assessment.system.summary)])])
  }

  private var reasons: Block {
    var items = report.reasons.prefix(Self.shownReasons).map { reason -> [Inline] in
      [.strong("\(reason.name):"), .text(" \(reason.sentence)")]
    }
    let rest = report.reasons.count - items.count
    if rest > 0 { items.append([.text("And \(rest) more, below.")]) }
    return .list(items)
  }

  private var findOutFirst: [Block] {
    let points = report.decisivePoints.isEmpty ? report.openPoints : report.decisivePoints
    guard !points.isEmpty else { return [] }
    let shown = points.prefix(Self.shownPoints)
    var items = shown.map { words($0) }
    let rest = report.openPoints.count - shown.count
    if rest > 0 { items.append([.text("And \(rest) more, below.")]) }
    let note =
      report.decisivePoints.isEmpty ? "None of this changes the headline." : InfluenceText.meaning
    return [.heading(level: 2, "Find out first"), .list(items), .paragraph([.text(note)])]
  }

  /// An open question, what is known so far, how much it decides and how to settle it.
  func words(_ point: OpenPoint) -> [Inline] {
    var line: [Inline] = [.strong(point.question.statement), .text(" (\(point.state))")]
    if point.influence.isDecisive {
      line.append(.text(", \(InfluenceText.of(point.influence))"))
    }
    if let flag = point.flag { line += [.text(" (to clarify: "), .typed(flag), .text(")")] }
    if let findOut = point.question.findOut { line.append(.text(": \(findOut)")) }
    return line
  }

  /// All open questions, those that decide the tier apart from those that cannot.
  var everythingOpen: [Block] {
    let others = report.openPoints.filter { !$0.influence.isDecisive }
    guard report.openPoints.count > Self.shownPoints || !report.decisivePoints.isEmpty else {
      return []
    }
    var blocks: [Block] = [.heading(level: 2, "Everything that is open")]
    if !report.decisivePoints.isEmpty {
      blocks.append(.list(report.decisivePoints.map { words($0) }))
    }
    if !others.isEmpty {
      blocks += [
        .paragraph([.text(InfluenceText.others)]), .list(others.map { words($0) }),
      ]
    }
    return blocks
  }

  /// How many duties start when.
  private var timetable: [Block] {
    guard !report.timetable.isEmpty else { return [] }
    let rows = report.timetable.map { group -> [[Inline]] in
      let titles = group.entries.prefix(Self.shownTitles).map(\.titleWithCondition)
      let rest = group.entries.count - titles.count
      let more = rest > 0 ? "; and \(rest) more" : ""
      return [
        [.strong(group.time.words)], [.text(group.count)],
        [.text(titles.joined(separator: "; ") + more)],
      ]
    }
    return [
      .heading(level: 2, "When duties start"),
      .table(
        Table(
          caption: "Duties by the day they start", columns: ["Start", "Duties", "Among them"],
          rows: rows)),
    ]
  }

  private static let shownPoints = 5
  private static let shownReasons = 5
  private static let shownTitles = 3
}
