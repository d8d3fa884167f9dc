import Reasoning
import Questionnaires
import Typography
import Wording

/// The result on a screen or two, for the end of an interview: what it is, why, what is open, what
/// to do. The full report says the rest.
package struct ResultScreen {
  private static let mostReasons = 6
  private static let mostOpen = 3
  private static let mostSteps = 4
  private static let mostDays = 3
  private static let titlesPerDay = 2
  private static let mostNow = 8
  private static let mostCleared = 3

  private let width: Int
  private let isUnicode: Bool

  /// `width` in columns, at least 20. Without Unicode, typographic signs become ASCII.
  package init(width: Int, isUnicode: Bool) {
    self.width = max(20, width)
    self.isUnicode = isUnicode
  }

  /// The text, every line at most `width` columns.
  package func render(_ report: Report) -> String {
    let parts = [
      result(report), reasons(report), whyNotMore(report), open(report), steps(report),
      duties(report),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }
      .joined(separator: "\n")
  }

  private func result(_ report: Report) -> [String] {
    let headline = report.headline
    var lines = wrap("RESULT: \(headline.text)")
    if let meaning = headline.meaning { lines += wrap(meaning) }
    lines += wrap("The tiers, from the mildest: outside, minimal, limited, high, prohibited.")
    for badge in headline.badges { lines += wrap(badge, label: "+ ") }
    for remark in headline.remarks { lines += wrap(remark) }
    if let words = MisfitText.summary(report.misfits) { lines += wrap(words, label: "! ") }
    if let roles = report.roles.sentence { lines += wrap(roles) }
    return lines + readings(report)
  }

  /// Whether lawyers who read the law otherwise would come to another result.
  private func readings(_ report: Report) -> [String] {
    guard !report.readings.isEmpty else { return [] }
    let decisive = report.readings.flatMap { entry in
      entry.others.filter(\.changesHeadline).compactMap { other in
        other.words.map { "Lawyers disagree: \(entry.reading.title). Read otherwise: \($0)" }
      }
    }
    let changesMore = report.readings.contains { entry in
      entry.others.contains { $0.consequence != .nothing && !$0.changesHeadline }
    }
    if decisive.isEmpty, !changesMore {
      return wrap("Where lawyers read the Act in two ways, this result is the same either way.")
    }
    let rest =
      changesMore
      ? wrap(
        "Where lawyers read the Act in two ways, "
          + (decisive.isEmpty ? "the headline is the same either way" : "other points change less")
          + "; some findings, duties or days would differ, see the report.") : []
    return decisive.flatMap { wrap($0, label: "! ") } + rest
  }

  private func reasons(_ report: Report) -> [String] {
    let reasons = report.reasons
    guard !reasons.isEmpty else { return [] }
    var lines = ["WHY"]
    for reason in reasons.prefix(Self.mostReasons) {
      let said = reason.said.map { " You said: \($0)." } ?? ""
      let others = reason.onlyOthers.map { " This falls on: \($0), not on you." } ?? ""
      lines += wrap("\(reason.name): \(reason.sentence)\(said)\(others)", label: "- ")
    }
    return lines + more(reasons.count - Self.mostReasons)
  }

  /// What keeps the tier from being a worse one.
  private func whyNotMore(_ report: Report) -> [String] {
    let (excepted, cleared) = (report.exceptedAbove, report.clearedAbove)
    guard !excepted.isEmpty || !cleared.isEmpty else { return [] }
    var lines = ["WHY NOT MORE"]
    for entry in excepted.prefix(Self.mostCleared) {
      let article = label(entry.finding.cites, report)
      let reasons = entry.exceptions(.established).map(\.because).joined(separator: " ")
      lines += wrap(
        "\(entry.finding.title)\(article.map { " (\($0))" } ?? ""): an exception applies. "
          + reasons, label: "- ")
    }
    for entry in cleared.prefix(Self.mostCleared) {
      let article = label(entry.cites, report)
      lines += wrap(
        "\(article.map { "\($0): " } ?? "")\(entry.because) You said: \(entry.option).",
        label: "- ")
    }
    let shown = min(excepted.count, Self.mostCleared) + min(cleared.count, Self.mostCleared)
    return lines + more(excepted.count + cleared.count - shown)
  }

  /// The article that is named first.
  private func label(_ cites: [SourceID], _ report: Report) -> String? {
    cites.first.flatMap { report.questionnaire.source($0)?.label }
  }

  private func open(_ report: Report) -> [String] {
    let points = report.openPoints
    guard !points.isEmpty else { return [] }
    var lines = ["STILL OPEN"]
    for point in points.prefix(Self.mostOpen) {
      let way = point.question.findOut.map { ": \($0)" } ?? ""
      lines += wrap(point.question.statement + way, label: "- ")
    }
    return lines + more(points.count - Self.mostOpen)
  }

  private func steps(_ report: Report) -> [String] {
    let groups = report.actions.filter { $0.time <= .thisMonth }
    guard !groups.isEmpty else { return [] }
    return ["WHAT TO DO"]
  }

  private func duties(_ report: Report) -> [String] {
    let others = [("When asked", report.whenAsked), ("You may", report.mayBeDone)]
      .filter { !$0.1.isEmpty }
    guard !report.timetable.isEmpty || !others.isEmpty else { return [] }
    var lines = ["DUTIES"]
    for group in report.timetable.prefix(Self.mostDays) {
      // Those of today are there to be gone through.
      let most = group.time == .now ? Self.mostNow : Self.titlesPerDay
      let titles = group.entries.prefix(most).map(\.titleWithCondition)
      let rest = group.entries.count - titles.count
      let dots = rest > 0 ? "; and \(rest) more" : ""
      lines += wrap(
        "\(group.time.words) (\(group.count)): \(titles.joined(separator: "; "))\(dots)",
        label: "- ")
    }
    for (title, entries) in others {
      let titles = entries.map(\.titleWithCondition).joined(separator: "; ")
      lines += wrap("\(title) (\(entries.count)): \(titles)", label: "- ")
    }
    if let fine = report.fines.first {
      let duty = report.timetable.flatMap(\.entries)
        .first { $0.threatens && $0.duty.fine == fine.level }
      let cause = duty.map { ", for example for not doing this: \($0.duty.title)" } ?? ""
      let amount = fine.yours ?? fine.amount
      lines += wrap("Highest fine that the Act names for them: \(amount)\(cause).")
    }
    if let fine = report.possibleFine {
      lines += wrap(
        fine.level == .f1 && report.headline.tier != .prohibited
          ? "If it turns out to be banned, up to \(fine.yours ?? fine.amount)."
          : "Depending on what is open, up to \(fine.yours ?? fine.amount).")
    }
    if report.possibleFine != nil || !report.fines.isEmpty {
      for guidance in report.guidance where guidance.topic == .fines {
        lines += wrap("\(guidance.title).")
      }
    }
    return lines
  }

  private func more(_ count: Int) -> [String] {
    count > 0 ? wrap("and \(count) more in the full report", label: "- ") : []
  }

  private func wrap(_ text: String, label: String = "") -> [String] {
    let clean = SafeText.line(text)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: label,
      rest: String(repeating: " ", count: label.count))
  }
}
