import Reasoning
import Questionnaires
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
    let headline = report.headline
    var lines = wrap("RESULT: \(headline.text)")
    if let meaning = headline.meaning { lines += wrap(meaning) }
    // A settled result has its meaning; an open one needs to be seen among the others.
    if headline.meaning == nil {
      lines += wrap("The tiers, from the mildest: outside, minimal, limited, high, prohibited.")
    }
    for badge in headline.badges { lines += wrap(badge, label: "+ ") }
    for remark in headline.remarks { lines += wrap(remark) }
    if let words = MisfitText.summary(report.misfits) { lines += wrap(words, label: "! ") }
    if let words = TakenOverText.summary(report.assessment) { lines += wrap(words, label: "! ") }
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
    let others = report.readings.filter { entry in
      entry.changesSomething && !entry.others.contains(where: \.changesHeadline)
    }
    if decisive.isEmpty, others.isEmpty {
      return wrap("Where lawyers read the Act in two ways, this result is the same either way.")
    }
    let rest = others.map(\.reading.title).joined(separator: "; ")
    return decisive.flatMap { wrap($0, label: "! ") }
      + (others.isEmpty
        ? []
        : wrap(
          "Lawyers also disagree here. The headline stays, but findings, duties or days would "
            + "differ: \(rest)."))
  }

  private func reasons(_ report: Report) -> [String] {
    let reasons = report.reasons
    guard !reasons.isEmpty else { return [] }
    var lines = ["WHY"]
    for reason in reasons.prefix(Self.mostReasons) {
      let said = reason.said.map { " You said: \($0)." } ?? ""
      let others = reason.onlyOthers.map { " This falls on: \($0), not on you." } ?? ""
      lines += wrap("\(reason.name). \(reason.sentence)\(said)\(others)", label: "- ")
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
        "\(entry.because) You said: \(entry.option)\(article.map { " (\($0))" } ?? "").",
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
    var lines = ["NOT KNOWN YET"]
    for point in points.prefix(Self.mostOpen) {
      let way = point.question.findOut.map { " \($0)" } ?? ""
      lines += wrap("\(point.question.statement).\(way)", label: "- ")
    }
    return lines + more(points.count - Self.mostOpen)
  }

  func more(_ count: Int, in place: String = "the full report (--for file)") -> [String] {
    count > 0 ? wrap("and \(count) more in \(place)", label: "- ") : []
  }

  func wrap(_ text: String, label: String = "") -> [String] {
    let clean = SafeText.line(text)
    return Wrapping.lines(
      of: isUnicode ? clean : PlainSigns.of(clean), width: width, first: label,
      rest: String(repeating: " ", count: label.count))
  }
}
