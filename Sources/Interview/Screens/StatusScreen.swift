import Wording
import Reasoning
import Assessments
import Questionnaires

/// Where the answers lead so far.
struct StatusScreen {
  private static let shown = 3

  let session: Session
  let layout: Layout
  let words: Words
  private let influences: [Influence]

  init(session: Session, layout: Layout, words: Words) {
    self.session = session
    self.layout = layout
    self.words = words
    influences = session.influences
  }

  private var outcome: Outcome { session.outcome }
  private var phrases: ScreensPhrases { words.screens }

  func page() -> Page {
    var page = Page(layout)
    page.heading(headline)
    page.paragraph(words.interview.progress(session.progress))
    established(&page)
    possible(&page)
    weightiest(&page)
    openPoints(&page)
    return page
  }

  private var headline: String {
    if outcome.open.isEmpty, let tier = outcome.tier { return words.tiers.soFar(.settled(tier)) }
    let points = influences.filter(\.isDecisive).map(\.question)
    let isMoreToAsk = points.isEmpty || points.contains { session.answer(to: $0) == nil }
    return words.tiers.soFar(
      outcome, until: phrases.until(points.count, isMoreToAsk: isMoreToAsk))
  }

  private func established(_ page: inout Page) {
    let findings = outcome.findings.filter {
      $0.status == .established && $0.finding.tier != nil
    }.map(\.finding)
    page.space()
    guard !findings.isEmpty else { return page.paragraph(phrases.nothingEstablished) }
    page.paragraph(phrases.established)
    for tier in Tier.allCases.reversed() {
      for finding in findings where finding.tier == tier {
        page.item(
          "-",
          words.lists.labelled(
            label: words.tiers.loud(tier),
            value: FindingText.of(finding, session.questionnaire, words)), width: 1)
      }
    }
  }

  private func possible(_ page: inout Page) {
    let findings = outcome.findings.filter {
      $0.status == .possible && $0.finding.isWeighty
    }.map(\.finding)
    let doubtful = findings.filter { session.doubtful[$0.id] != nil }
    if !doubtful.isEmpty {
      page.space()
      page.paragraph(phrases.possible)
    }
    for finding in doubtful {
      let points = session.doubtful[finding.id] ?? []
      let text = FindingText.of(finding, session.questionnaire, words)
      page.item(
        "-", phrases.dependsOn(text, points.map { session.statement(of: $0) }),
        width: 1)
    }
    if findings.count > doubtful.count {
      page.space()
      page.paragraph(phrases.untold(count: findings.count - doubtful.count))
    }
  }

  /// The open questions that matter most.
  private func weightiest(_ page: inout Page) {
    let decisive = influences.filter(\.isDecisive)
    guard !decisive.isEmpty else { return }
    page.space()
    page.paragraph(phrases.weightiest)
    for influence in decisive.prefix(Self.shown) {
      let weight = phrases.weight(QuestionWeight(influence, among: decisive))
      page.item(
        "-", words.lists.labelled(label: session.statement(of: influence.question), value: weight),
        width: 1)
    }
  }

  /// Questions that were met and left open.
  private func openPoints(_ page: inout Page) {
    let agenda = session.agenda
    let outline = session.questionnaire.outline
    let open = outcome.open.filter { id in
      outline.number(of: id).map { agenda.isDealtWith($0) } ?? false
    }
    guard !open.isEmpty else { return }
    page.space()
    page.paragraph(phrases.openPoints)
    for id in open {
      let answer = session.answer(to: id).flatMap { answer in
        outline[id].map { words.answers.text(answer, to: $0.question) }
      }
      let matters = influences.first { $0.question == id }?.isDecisive ?? true
      let text = words.lists.labelled(
        label: session.statement(of: id), value: answer ?? phrases.notAnswered)
      page.item(
        "-",
        matters ? text : words.lists.bracketed(text: text, remark: phrases.cannotMatter), width: 1)
    }
  }
}
