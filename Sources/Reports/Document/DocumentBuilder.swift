import Reasoning
import Documents
import Wording
import Questionnaires

/// Puts a report into the order in which it is read: a first page for those who decide, then what
/// to do, then why, the duties, why not something else, the answers, and how it was made.
struct DocumentBuilder {
  let report: Report
  let depth: Depth

  var words: Words { report.words }

  var document: Document {
    let blocks = parts.filter { $0.depths.contains(depth) }.flatMap { $0.blocks() }
    return Document(
      kind: words.reports.kind,
      title: report.title,
      subtitle: words.reports.subtitle(
        day: report.outcome.date, lawAsOf: report.questionnaire.lawAsOf),
      language: report.words.tag(beside: report.questionnaire),
      foreign: report.questionnaire.translation?.foreign,
      labels: Document.Labels(
        skip: words.reports.skip, contents: words.reports.contents,
        contentsHead: words.reports.contentsHead, result: words.reports.resultBox,
        colon: words.lists.colon),
      blocks: blocks, look: depth.pages.map { .fitting(blocks, on: $0) } ?? .page)
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
      let link = Inline.link(source.label, address: source.address)
      line +=
        source.firmness == .draft
        ? Inline.line([link]) {
          words.lists.bracketed(text: $0[0], remark: words.reports.draft)
        } : [link]
    }
    return line
  }

  /// What was answered to some questions, in one line.
  func line(of entries: [AnswerEntry]) -> [Inline] {
    entries.enumerated().flatMap { number, entry -> [Inline] in
      let line = Inline.line([.typed(entry.text(words))]) {
        words.lists.labelled(label: entry.question.statement, value: $0[0])
      }
      return number == 0 ? line : [.gap] + line
    }
  }

  /// In bold letters before what is said of it: "**Fines:**".
  func label(_ text: String) -> Inline { .strong(words.reports.label(text: text)) }
}
