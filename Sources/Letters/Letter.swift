package import Documents
package import Questionnaires
package import Reasoning
package import Wording

/// Letters to those who know what is open or must give something, and the list of what others will ask
/// for; ready to send, from an analysis.
package struct Letter {
  private let analysis: Analysis
  private let words: Words
  private let system: String
  private let summary: String
  /// By which day a reply is asked for; nil for a number of weeks.
  private let replyBy: CalendarDate?

  /// - Parameters:
  ///   - system: what the system is called; empty when it has no name.
  ///   - replyBy: by which day a reply is asked for; nil for three weeks, or one where a ban hangs on it.
  package init(
    _ analysis: Analysis, _ words: Words, system: String, summary: String,
    replyBy: CalendarDate? = nil
  ) {
    self.analysis = analysis
    self.words = words
    self.system = system.isEmpty ? words.letters.unnamed : system
    self.summary = summary
    self.replyBy = replyBy
  }

  private var questionnaire: Questionnaire { analysis.questionnaire }
  private var texts: LettersPhrases { words.letters }

  /// To be filled in by hand.
  private static let line = "______________________________"

  /// Whether there is something to ask of others.
  package var asks: Bool { !LetterItem.asked(analysis).isEmpty }

  /// Whether others will, or may, ask something of the person.
  package var owes: Bool { !LetterItem.owed(analysis).isEmpty }

  /// Whether they certainly will.
  package var certainlyOwes: Bool { LetterItem.owed(analysis).contains(where: \.isCertain) }

  /// The letters: one for each that is asked, each on a sheet of its own.
  package var document: Document {
    let items = LetterItem.asked(analysis)
    let asked = questionnaire.roles.map(\.id).filter { role in
      items.contains { $0.request.of == role }
    }
    let letters = asked.map { role in (role, items.filter { $0.request.of == role }) }
    return document(
      texts.kind, texts.title(system: system),
      letters.enumerated().flatMap { number, letter in
        (number == 0 ? [] : [Block.part(texts.title(system: system))])
          + blocks(to: letter.0, letter.1)
      })
  }

  /// What others will ask for.
  package var pack: Document {
    let items = LetterItem.owed(analysis)
    var blocks: [Block] = [.paragraph([.text(texts.packIntro)])]
    var shown: Set<DutyID> = []
    for (title, isCertain) in [(texts.packCertain, true), (texts.packPerhaps, false)] {
      let part = items.filter { $0.isCertain == isCertain }
      if part.isEmpty { continue }
      blocks.append(.heading(level: 2, title))
      blocks += part.flatMap { packed($0, &shown) }
    }
    return document(texts.packKind, texts.packTitle(system: system), blocks)
  }

  private func document(_ kind: String, _ title: String, _ blocks: [Block]) -> Document {
    Document(
      kind: kind, title: title,
      subtitle: texts.source(
        day: questionnaire.lawAsOf,
        questionnaire: "\(questionnaire.id) \(questionnaire.version)"),
      language: words.tag(beside: questionnaire), foreign: questionnaire.translation?.foreign,
      labels: .init(
        skip: texts.skip, contents: texts.contents, contentsHead: texts.contentsHead,
        result: texts.resultBox, colon: words.lists.colon),
      blocks: blocks
        + ([texts.provenance]
        + words.remarks(on: questionnaire)).map { .paragraph([.text($0)]) })
  }

  private func blocks(to role: RoleID, _ items: [LetterItem]) -> [Block] {
    let isUrgent = items.contains(where: \.decidesBan)
    var blocks: [Block] = [
      .pairs([
        (
          texts.to,
          [
            .text(
              words.lists.bracketed(text: Self.line, remark: questionnaire.title(of: role)))
          ]
        ),
        (texts.from, [.text(Self.line)]),
        (texts.date, [.text(words.day(analysis.outcome.date))]),
        (texts.about, [.typed(subject)]),
      ]),
      .paragraph([.text(texts.salutation)]), .paragraph([.text(texts.act)]),
    ]
    var number = 0
    let parts: [(String, [LetterItem])] = [
      (texts.questions, items.filter(\.isQuestion)),
      (texts.documents, items.filter { !$0.isQuestion && $0.isCertain }),
      (texts.perhaps, items.filter { !$0.isQuestion && !$0.isCertain }),
    ]
    for (title, part) in parts where !part.isEmpty {
      blocks.append(.heading(level: 2, title))
      for item in part {
        number += 1
        blocks.append(paragraph(item, number: number))
      }
    }
    let end = texts.when(replyBy, isUrgent: isUrgent) + " " + texts.how
    return blocks + [
      .paragraph([.text(end)]), .paragraph([.text(texts.closing)]),
      .pairs(signOff.map { ($0, [.text(Self.line)]) }),
    ]
  }

  private var subject: String {
    summary.isEmpty ? system : words.lists.labelled(label: system, value: summary)
  }

  private func paragraph(_ item: LetterItem, number: Int) -> Block {
    let request = item.request
    var inlines: [Inline] = [
      .strong(texts.item(number: number, title: request.title)), .gap, .text(request.ask), .gap,
      .text(texts.why(request.because, articles(request.cites))),
    ]
    if let owed = item.time.flatMap({ texts.owed($0) }) { inlines += [.gap, .text(owed)] }
    if item.decidesBan { inlines += [.gap, .strong(texts.answerFirst)] }
    return .paragraph(inlines)
  }

  /// `shown`: the duties whose proof stands above already.
  private func packed(_ item: LetterItem, _ shown: inout Set<DutyID>) -> [Block] {
    let request = item.request
    let duties = questionnaire.duties.filter { request.owed.contains($0.id) }
    var pairs: [Block.Pair] = [(texts.packTheyAsk, [.typed(request.ask)])]
    pairs.append((texts.packBasis, [.text(words.clauses(duties.map(\.reference)))]))
    let time = item.time.map { [Inline.text(texts.packOwed($0))] } ?? []
    let evidence = duties.filter { !shown.contains($0.id) }.flatMap(\.evidence)
    shown.formUnion(duties.map(\.id))
    return [.heading(level: 3, request.title), .paragraph(time), .pairs(pairs)]
      + (evidence.isEmpty
        ? []
        : [
          .paragraph([.strong(texts.packHaveReady)]),
          .boxes(evidence.map { Box(isTicked: false, [.text($0)]) }),
        ])
  }

  private var signOff: [String] {
    [texts.signName, texts.signFunction, texts.signFirm, texts.signSignature]
  }

  private func articles(_ cites: [SourceID]) -> String {
    words.list(cites.compactMap { questionnaire.source($0)?.label })
  }
}
