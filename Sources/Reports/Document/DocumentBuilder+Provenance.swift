import Reasoning
import Documents
import Wording
import Assessments
import Questionnaires

extension DocumentBuilder {
  /// The texts cited, and how the report was made.
  var provenance: [Block] { sources + origin }

  private var sources: [Block] {
    guard !report.sources.isEmpty else { return [] }
    let addresses = report.sources.reduce(into: [String]()) { addresses, source in
      if !addresses.contains(source.address) { addresses.append(source.address) }
    }
    let blocks = addresses.flatMap { address -> [Block] in
      let passages = report.sources.filter { $0.address == address }.map {
        words.list([$0.label, title(of: $0)])
      }
      let text = report.questionnaire.advice.texts.first { $0.address == address }
      let heading: [Inline] = text.map { [label($0.title), .text(" ")] } ?? []
      let link = Inline.link(address, address: address)
      // Of a long text such as the Act, each passage stands in a line of its own.
      guard passages.count > 1 else {
        return [.list([heading + [.text(words.clauses(passages)), .gap, link]])]
      }
      return [.paragraph(heading + [link]), .list(passages.map { [.text($0)] })]
    }
    return [.part(words.file.partSources)] + blocks
  }

  private func title(of source: Source) -> String {
    switch source.firmness {
    case .law, .other, .reading, .unsettled: source.title
    case .guidelines:
      words.lists.bracketed(text: source.title, remark: words.reports.finalGuidelines)
    case .draft: words.lists.bracketed(text: source.title, remark: words.reports.draft)
    }
  }

  private var origin: [Block] {
    let used = report.madeWith
    var pairs: [Block.Pair] = [
      (words.file.originDay, [.text(words.day(report.outcome.date))]),
      (words.file.originLaw, [.text(words.day(report.questionnaire.lawAsOf))]),
      (words.file.originQuestionnaire, [.text(words.provenance.name(used))]),
      (words.file.originDigest, [.text(used.logic)]),
      (words.file.originBegun, [.text(words.moment(report.assessment.created))]),
      (words.file.originChanged, [.text(words.moment(report.assessment.changed))]),
      (words.file.originMade, [.text(words.moment(report.madeAt))]),
      (words.file.originProgram, [.text("aiact \(report.programVersion)")]),
    ]
    let before = earlierUses
    if !before.isEmpty { pairs.insert((words.reports.originAnsweredUnder, before), at: 4) }
    if let fallbacks = words.fallbacks(of: report.questionnaire) {
      pairs.append((words.translated.originTranslation, [.text(fallbacks)]))
    }
    let people = report.assessment.people
    if !people.isEmpty {
      pairs.insert((words.reports.originAnsweredBy, [.typed(words.clauses(people))]), at: 0)
    }
    return [.heading(level: 2, words.file.headingOrigin), .pairs(pairs)]
  }

  /// Room for signatures.
  var signatures: [Block] {
    let texts = words.reports
    let signers =
      depth == .board
      ? [texts.signAuthor, texts.signApproval]
      : [texts.signAuthor, texts.signLegal, texts.signApproval]
    let rows = signers.map { signer -> [[Inline]] in [[.strong(signer)], [], [], []] }
    return [
      .heading(level: 2, texts.headingSignOff),
      .table(
        Table(
          caption: texts.signCaption,
          columns: [
            texts.signColumnRole, texts.signColumnName, texts.signColumnDate,
            texts.signColumnSignature,
          ], rows: rows)),
    ]
  }
}
