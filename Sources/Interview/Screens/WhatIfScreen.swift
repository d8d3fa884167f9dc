import Wording
import Assessments
import Questionnaires

/// What would have to be different about the system for another tier.
struct WhatIfScreen {
  private static let shown = 4

  let session: Session
  let layout: Layout

  func page() -> Page {
    var page = Page(layout)
    page.heading(WhatIfText.title)
    page.paragraph(WhatIfText.caution)
    let groups = WhatIfText.groups(
      session.whatIf, session.questionnaire, session.answers, most: Self.shown)
    for group in groups {
      page.space()
      page.paragraph(StatusWords.would(group.tier))
      for line in group.lines { page.item("-", line, width: 1) }
      if group.omitted > 0 { page.paragraph(StatusWords.andMore(group.omitted)) }
    }
    if groups.isEmpty { page.paragraph(WhatIfText.nothing(session.outcome)) }
    return page
  }
}
