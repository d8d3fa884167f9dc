import Reasoning
import Documents
import Wording
import Questionnaires

/// Puts a report into the order in which it is read: a first page for those who decide, then what
/// to do, then why, the duties, why not something else, the answers, and how it was made.
struct DocumentBuilder {
  let report: Report
  let depth: Depth

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
      blocks: parts.filter { $0.depths.contains(depth) }.flatMap { $0.blocks() })
  }

  /// Every part with the depths to which it belongs, in the order in which they are read.
  private var parts: [DocumentPart] {
    [
      DocumentPart(.all, [banner, .figures(figures)] + origins),
      DocumentPart(.all, pictures + reasons),
      DocumentPart([.board], decisions),
      DocumentPart(.working, actions),
      DocumentPart([.owner], workSoFar),
      DocumentPart(.all, unknowns),
      DocumentPart(.all, dutyTable + daysAhead),
      DocumentPart([.owner], dataProtection),
      DocumentPart(.all, otherReadings),
      DocumentPart([.board, .owner], closing),
      DocumentPart([.file], closing + findings + duties + guidance + whyNot + drafts),
      DocumentPart([.file], answers + readings + provenance),
      DocumentPart(.all, signatures),
    ]
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
