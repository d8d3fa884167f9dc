import Wording
import Assessments
import Questionnaires

/// What would have to be different about the system for another tier.
struct WhatIfScreen {
  private static let shown = 4

  let session: Session
  let layout: Layout
  let words: Words

  func page() -> Page {
    var page = Page(layout)
    page.heading(words.whatIf.title)
    page.paragraph(words.whatIf.caution)
    let groups = words.whatIf.groups(
      session.whatIf, session.questionnaire, session.answers, most: Self.shown)
    for group in groups {
      page.space()
      page.paragraph(words.screens.whatIfFor(tier: words.tiers.loud(group.tier)))
      for line in group.lines { page.item("-", line, width: 1) }
      if group.omitted > 0 { page.paragraph(words.screens.whatIfMore(count: group.omitted)) }
    }
    if groups.isEmpty { page.paragraph(words.whatIf.nothing(session.outcome)) }
    return page
  }
}
