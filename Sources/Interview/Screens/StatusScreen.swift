import Assessments
import Questionnaires

/// Where the answers lead so far.
struct StatusScreen {
  let session: Session
  let layout: Layout

  private var outcome: Outcome { session.outcome }

  func page() -> Page {
    var page = Page(layout)
    page.heading(headline)
    page.paragraph(QuestionWords.progress(session.progress))
    established(&page)
    possible(&page)
    openPoints(&page)
    return page
  }

  private var headline: String {
    if outcome.open.isEmpty, let tier = outcome.tier { return StatusWords.settled(tier) }
    let points = deciding
    let isMoreToAsk = points.isEmpty || points.contains { session.answer(to: $0) == nil }
    return StatusWords.headline(
      outcome, until: StatusWords.settledWhen(points.count, isMoreToAsk: isMoreToAsk))
  }

  /// The open questions on which a worse tier depends.
  private var deciding: Set<QuestionID> {
    let least = outcome.tier ?? .outside
    let worse = outcome.findings.filter { state in
      state.status == .possible && state.finding.tier.map { $0 > least } ?? false
    }
    return Set(worse.flatMap { session.reasoner.openPoints(of: $0.finding.id, in: outcome) })
  }

  private func established(_ page: inout Page) {
    let findings = outcome.findings.filter {
      $0.status == .established && $0.finding.tier != nil
    }.map(\.finding)
    page.space()
    guard !findings.isEmpty else { return page.paragraph(StatusWords.nothingEstablished) }
    page.paragraph(StatusWords.established)
    for tier in Tier.allCases.reversed() {
      for finding in findings where finding.tier == tier {
        page.item(
          "-",
          "\(StatusWords.tier(tier)): \(FindingText.of(finding, session.questionnaire))", width: 1)
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
      page.paragraph(StatusWords.possible)
    }
    for finding in doubtful {
      let points = session.doubtful[finding.id] ?? []
      let text = FindingText.of(finding, session.questionnaire)
      page.item(
        "-", "\(text), \(StatusWords.depends(on: points.map { statement($0) }))", width: 1)
    }
    if findings.count > doubtful.count {
      page.space()
      page.paragraph(StatusWords.untold(findings.count - doubtful.count))
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
    page.paragraph(StatusWords.openPoints)
    for id in open {
      let answer = session.answer(to: id).flatMap { answer in
        outline[id].map { AnswerText.of(answer, to: $0.question) }
      }
      page.item("-", "\(statement(id)): \(answer ?? ListWords.notAnswered)", width: 1)
    }
  }

  private func statement(_ id: QuestionID) -> String {
    session.questionnaire.outline[id]?.question.statement ?? id.text
  }
}
