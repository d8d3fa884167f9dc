import Reasoning
import Documents
import Wording
import Questionnaires

/// Puts a report into the order in which it is read: a first page for those who decide, then why,
/// the duties, why not something else, the answers, and how it was made.
struct DocumentBuilder {
  let report: Report

  var document: Document {
    let date = report.outcome.date.long
    return Document(
      kind: "EU AI Act self-assessment",
      title: report.title,
      subtitle: "Result for \(date) · law as of \(report.questionnaire.lawAsOf.long)",
      language: report.questionnaire.language,
      labels: Document.Labels(
        skip: "Skip to the result", contents: "Contents", contentsHead: "In this report",
        result: "Result"),
      blocks: summary + findings + duties + daysAhead + guidance + whyNot + drafts + answers
        + readings + provenance)
  }

  /// Articles and other texts, each with its address.
  func citations(_ ids: [SourceID]) -> [Inline] {
    var line: [Inline] = []
    for source in ids.compactMap({ report.questionnaire.source($0) }) {
      if !line.isEmpty { line.append(.text(" · ")) }
      line.append(.link(source.label, address: source.address))
      if source.status == .draft { line.append(.text(" (draft)")) }
    }
    return line
  }

  /// What was answered to some questions, in one line.
  func words(_ entries: [AnswerEntry]) -> [Inline] {
    entries.enumerated().flatMap { number, entry -> [Inline] in
      let words: [Inline] = [.text("\(entry.question.statement): "), .typed(entry.text)]
      return number == 0 ? words : [.gap] + words
    }
  }
}
