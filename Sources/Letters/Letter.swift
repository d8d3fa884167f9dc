package import Documents
package import Questionnaires
package import Reasoning
import Wording

/// Letters to those who know what is open or must give something, and the list of what others will ask
/// for; ready to send, from an analysis.
package struct Letter {
  private let analysis: Analysis
  private let system: String
  private let summary: String
  /// By which day a reply is asked for; nil for a number of weeks.
  private let replyBy: CalendarDate?

  /// - Parameters:
  ///   - system: what the system is called; empty when it has no name.
  ///   - replyBy: by which day a reply is asked for; nil for three weeks, or one where a ban hangs on it.
  package init(
    _ analysis: Analysis, system: String, summary: String, replyBy: CalendarDate? = nil
  ) {
    self.analysis = analysis
    self.system = system.isEmpty ? "The AI system" : system
    self.summary = summary
    self.replyBy = replyBy
  }

  private var questionnaire: Questionnaire { analysis.questionnaire }

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
      LetterWords.kind, LetterWords.title(system),
      letters.enumerated().flatMap { number, letter in
        (number == 0 ? [] : [Block.part(LetterWords.title(system))])
          + blocks(to: letter.0, letter.1)
      })
  }

  /// What others will ask for.
  package var pack: Document {
    let items = LetterItem.owed(analysis)
    var blocks: [Block] = [.paragraph([.text(LetterWords.packIntro)])]
    var shown: Set<DutyID> = []
    for (title, isCertain) in [(LetterWords.packCertain, true), (LetterWords.packPerhaps, false)] {
      let part = items.filter { $0.isCertain == isCertain }
      if part.isEmpty { continue }
      blocks.append(.heading(level: 2, title))
      blocks += part.flatMap { packed($0, &shown) }
    }
    return document(LetterWords.packKind, LetterWords.packTitle(system), blocks)
  }

  private func document(_ kind: String, _ title: String, _ blocks: [Block]) -> Document {
    Document(
      kind: kind, title: title, subtitle: LetterWords.source(questionnaire),
      language: questionnaire.language,
      labels: .init(
        skip: "Skip to the letter", contents: "Contents", contentsHead: "In this file",
        result: "Letter"),
      blocks: blocks + [.paragraph([.text(LetterWords.provenance)])])
  }

  private func blocks(to role: RoleID, _ items: [LetterItem]) -> [Block] {
    let isUrgent = items.contains(where: \.decidesBan)
    var blocks: [Block] = [
      .pairs([
        (LetterWords.to, [.text("\(LetterWords.line) (\(questionnaire.title(of: role)))")]),
        (LetterWords.from, [.text(LetterWords.line)]),
        (LetterWords.date, [.text(analysis.outcome.date.long)]),
        (LetterWords.about, [.typed(system + (summary.isEmpty ? "" : ": \(summary)"))]),
      ]),
      .paragraph([.text(LetterWords.salutation)]), .paragraph([.text(LetterWords.act)]),
    ]
    var number = 0
    let parts: [(String, [LetterItem])] = [
      (LetterWords.questions, items.filter(\.isQuestion)),
      (LetterWords.documents, items.filter { !$0.isQuestion && $0.isCertain }),
      (LetterWords.perhaps, items.filter { !$0.isQuestion && !$0.isCertain }),
    ]
    for (title, part) in parts where !part.isEmpty {
      blocks.append(.heading(level: 2, title))
      for item in part {
        number += 1
        blocks.append(paragraph(item, number: number))
      }
    }
    let end = LetterWords.when(replyBy, isUrgent: isUrgent) + " " + LetterWords.how
    return blocks + [
      .paragraph([.text(end)]), .paragraph([.text(LetterWords.closing)]),
      .pairs(LetterWords.signOff.map { ($0, [.text(LetterWords.line)]) }),
    ]
  }

  private func paragraph(_ item: LetterItem, number: Int) -> Block {
    let request = item.request
    var inlines: [Inline] = [
      .strong("\(number). \(request.title)."), .gap, .text(request.ask), .gap,
      .text(LetterWords.why(request.because, articles(request.cites))),
    ]
    if let words = item.time.flatMap({ LetterWords.owed($0) }) { inlines += [.gap, .text(words)] }
    if item.decidesBan { inlines += [.gap, .strong(LetterWords.first)] }
    return .paragraph(inlines)
  }

  /// `shown`: the duties whose proof stands above already.
  private func packed(_ item: LetterItem, _ shown: inout Set<DutyID>) -> [Block] {
    let request = item.request
    let duties = questionnaire.duties.filter { request.owed.contains($0.id) }
    var pairs: [Block.Pair] = [(LetterWords.theyAsk, [.typed(request.ask)])]
    pairs.append((LetterWords.basis, [.text(duties.map(\.reference).joined(separator: "; "))]))
    let time = item.time.map { [Inline.text(LetterWords.packOwed($0))] } ?? []
    let evidence = duties.filter { !shown.contains($0.id) }.flatMap(\.evidence)
    shown.formUnion(duties.map(\.id))
    return [.heading(level: 3, request.title), .paragraph(time), .pairs(pairs)]
      + (evidence.isEmpty
        ? []
        : [
          .paragraph([.strong(LetterWords.haveReady)]),
          .boxes(evidence.map { Box(isTicked: false, [.text($0)]) }),
        ])
  }

  private func articles(_ cites: [SourceID]) -> String {
    cites.compactMap { questionnaire.source($0)?.label }.joined(separator: ", ")
  }
}
