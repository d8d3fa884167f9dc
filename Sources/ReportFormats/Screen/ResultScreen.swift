import Questionnaires
import Reasoning
package import Reports
import Typography
import Wording

/// The result on a screen or two, for the end of an interview, in the order of the report: what it
/// is, why, what to do, what is not known. The report says the rest.
package struct ResultScreen {
  private static let mostReasons = 3
  private static let mostOpen = 2
  private static let mostCleared = 1

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
      result(report), reasons(report), whyNotMore(report), actions(report), open(report),
      fines(report),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }
      .joined(separator: "\n")
  }

  private func result(_ report: Report) -> [String] {
    let (headline, words) = (report.headline, report.words)
    var lines = wrap(words.results.result(headline: headline.text))
    if let meaning = headline.meaning { lines += wrap(meaning) }
    // A settled result has its meaning; an open one needs to be seen among the others.
    if headline.meaning == nil {
      lines += wrap(words.results.tiers)
    }
    for badge in headline.badges { lines += wrap(badge, label: "+ ") }
    for remark in headline.remarks { lines += wrap(remark) }
    if let misfits = words.misfits.summary(report.misfits) { lines += wrap(misfits, label: "! ") }
    if let taken = words.takenOver.summary(unconfirmed: report.toConfirm.count) {
      lines += wrap(taken, label: "! ")
    }
    if let roles = report.roles.sentence(words) { lines += wrap(roles) }
    return lines + readings(report)
  }

  /// Whether lawyers who read the law otherwise would come to another result.
  private func readings(_ report: Report) -> [String] {
    guard !report.readings.isEmpty else { return [] }
    let words = report.words
    let decisive = report.readings.flatMap { entry in
      entry.others.filter(\.changesHeadline).compactMap { other in
        other.sentence(words).map {
          words.results.disagreement(point: entry.reading.title, consequence: $0)
        }
      }
    }
    let others = report.readings.filter { entry in
      entry.changesSomething && !entry.others.contains(where: \.changesHeadline)
    }
    if decisive.isEmpty, others.isEmpty {
      // Whoever is allowed with little or nothing to do asks for no second opinion.
      return (report.headline.tier ?? .high) < .high ? [] : wrap(words.results.sameEitherWay)
    }
    let rest = words.clauses(others.map(\.reading.title))
    return decisive.flatMap { wrap($0, label: "! ") }
      + (others.isEmpty ? [] : wrap(words.results.alsoDisagreement(points: rest)))
  }

  private func reasons(_ report: Report) -> [String] {
    let (reasons, words) = (report.reasons, report.words)
    guard !reasons.isEmpty else { return [] }
    var lines = [words.results.headingWhy]
    for (number, reason) in reasons.prefix(Self.mostReasons).enumerated() {
      // Every reason tells what was said in its sentence; the first, which decides, word by word.
      let said = number == 0 && reason.onlyOthers == nil ? reason.said : nil
      let sentences = [
        words.reports.sentence(text: reason.name), reason.sentence,
        said.map { words.results.youSaid(answer: $0) },
        reason.onlyOthers.map { words.results.fallsOnOthers(roles: $0) },
      ]
      lines += wrap(sentences.compactMap { $0 }.joined(separator: " "), label: "- ")
    }
    return lines + more(reasons.count - Self.mostReasons, words)
  }

  /// What keeps the tier from being a worse one.
  private func whyNotMore(_ report: Report) -> [String] {
    let (excepted, cleared) = (report.exceptedAbove, report.clearedAbove)
    guard !excepted.isEmpty || !cleared.isEmpty else { return [] }
    let words = report.words
    var lines = [words.results.headingWhyNotMore]
    for entry in excepted.prefix(Self.mostCleared) {
      let finding = cited(entry.finding.title, entry.finding.cites, report)
      let reasons = entry.exceptions(.established).map(\.because).joined(separator: " ")
      lines += wrap(words.results.excepted(finding: finding, reasons: reasons), label: "- ")
    }
    for entry in cleared.prefix(Self.mostCleared) {
      let answer = cited(entry.option, entry.cites, report)
      lines += wrap(words.results.cleared(because: entry.because, answer: answer), label: "- ")
    }
    let shown = min(excepted.count, Self.mostCleared) + min(cleared.count, Self.mostCleared)
    return lines + more(excepted.count + cleared.count - shown, words)
  }

  /// With the article that is named first.
  private func cited(_ text: String, _ cites: [SourceID], _ report: Report) -> String {
    let article = cites.first.flatMap { report.questionnaire.source($0)?.label }
    return article.map { report.words.lists.bracketed(text: text, remark: $0) } ?? text
  }

  private func open(_ report: Report) -> [String] {
    let (points, words) = (report.openPoints, report.words)
    let toConfirm = words.takenOver.named(
      report.toConfirm.map(\.question.statement), most: Self.mostOpen)
    guard !points.isEmpty || !report.toClarify.isEmpty || toConfirm != nil else { return [] }
    var lines = [words.results.headingUnknown]
    for entry in report.toClarify {
      lines += wrap(
        words.reports.unknownPointFlag(
          question: entry.question.statement, state: entry.text(words), flag: entry.flag ?? ""),
        label: "- ")
    }
    for point in points.prefix(Self.mostOpen) {
      let sentences = [
        words.reports.sentence(text: point.question.statement), point.question.findOut,
      ]
      lines += wrap(sentences.compactMap { $0 }.joined(separator: " "), label: "- ")
    }
    return lines + more(points.count - Self.mostOpen, words)
      + (toConfirm.map { wrap($0, label: "- ") } ?? [])
  }

  private func more(_ count: Int, _ words: Words) -> [String] {
    count > 0 ? wrap(words.results.moreInFullReport(count: count), label: "- ") : []
  }

  func wrap(_ text: String, label: String = "") -> [String] {
    let clean = SafeText.line(text)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: label,
      rest: String(repeating: " ", count: label.count))
  }
}
