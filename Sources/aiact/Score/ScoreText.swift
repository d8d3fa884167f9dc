import Checks
import CommandSupport
import Questionnaires

/// A score as text for a terminal of 80 columns.
enum ScoreText {
  static func lines(_ score: Score) -> [String] {
    let card = score.card
    let name = "\(score.questionnaire.id) \(score.questionnaire.version)"
    var lines = [
      "\(card.total.cases - card.missing.count) of \(card.total.cases) cases of \(name) answered"
        + (card.disputed > 0 ? "; \(card.disputed) in dispute, not scored" : "")
    ]
    lines += [""] + tiers(card) + [""] + trivial(card)
    if !card.articles.isEmpty { lines += [""] + articles(card) }
    if !card.misses.isEmpty { lines += [""] + misses(card) }
    let rest = leftOut(score)
    return rest.isEmpty ? lines : lines + [""] + rest
  }

  private static func tiers(_ card: Scorecard) -> [String] {
    let rows = card.byTier.map { ($0.tier.rawValue, $0.counts) } + [("all", card.total)]
    return [row("EXPECTED", "CASES", "RIGHT", "", "TOO LOW", "TOO HIGH", "NO ANSWER")]
      + rows.map { name, counts in
        row(
          name, "\(counts.cases)", "\(counts.right)", percent(counts.right, of: counts.cases),
          sign(counts.tooLow), sign(counts.tooHigh), sign(counts.unanswered))
      } + answered(card.total)
  }

  /// The share among the answers, when there are not answers to all.
  private static func answered(_ total: Scorecard.Counts) -> [String] {
    let answers = total.cases - total.unanswered
    guard answers < total.cases, answers > 0 else { return [] }
    return [
      row("of those answered", "\(answers)", "\(total.right)", percent(total.right, of: answers))
    ]
  }

  private static func trivial(_ card: Scorecard) -> [String] {
    ["ANSWERS THAT LOOK AT NOTHING"]
      + card.trivial.map { tier, right in
        row("always \(tier.rawValue)", "", "\(right)", percent(right, of: card.total.cases))
      }
  }

  private static func articles(_ card: Scorecard) -> [String] {
    ["BY ARTICLE, as far as cases promise something"]
      + card.articles.map { article in
        var words = "  \(pad(article.label, to: 28))"
        if article.promised > 0 { words += "named in \(article.named) of \(article.promised)" }
        if article.excluded > 0 {
          words += article.promised > 0 ? "; " : ""
          words += "wrongly in \(article.wronglyNamed) of \(article.excluded)"
        }
        return words
      }
  }

  private static func misses(_ card: Scorecard) -> [String] {
    var lines = ["WRONG TIER"]
    for miss in card.misses.prefix(most) {
      let expected = miss.expected.map(\.rawValue).joined(separator: " or ")
      lines.append(
        "  \(miss.id): \(miss.given.rawValue), expected \(expected) (\(miss.verdict.rawValue))")
    }
    let rest = card.misses.count - most
    if rest > 0 { lines.append("  and \(rest) more; --format json lists all") }
    return lines
  }

  /// What does not count, line by line: nothing is passed over in silence.
  private static func leftOut(_ score: Score) -> [String] {
    let card = score.card
    var lines = score.failures.prefix(most).map { "line \($0.line): \($0.message)" }
    if score.failures.count > most {
      lines.append("and \(score.failures.count - most) more lines that are not understood")
    }
    lines += card.strays.prefix(most).map { stray in
      "line \(stray.line): "
        + (stray.isRepeated
          ? "\"\(stray.id)\" was answered before; this line does not count"
          : "there is no case \"\(stray.id)\"")
    }
    if card.strays.count > most { lines.append("and \(card.strays.count - most) more such lines") }
    lines += listed("no line for: ", card.missing.map(\.text))
    return lines + listed("findings that nothing here is called: ", card.unknownFindings)
  }

  private static func listed(_ title: String, _ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    let rest = names.count - most
    return [
      title + names.prefix(most).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    ]
  }

  /// `97.6 %`
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "" }
    let tenths = (part * 2000 + whole) / (whole * 2)
    return "\(tenths / 10).\(tenths % 10) %"
  }

  private static func sign(_ count: Int) -> String { count == 0 ? "-" : "\(count)" }

  private static func row(_ name: String, _ cells: String...) -> String {
    let widths = [6, 7, 9, 9, 10, 11]
    let text = zip(cells, widths).map { cell, width in
      String(repeating: " ", count: max(1, width - cell.count)) + cell
    }
    return "  " + pad(name, to: 19) + text.joined()
  }

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static let most = 10
}
