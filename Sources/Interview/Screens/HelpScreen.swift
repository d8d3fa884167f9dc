import TypedLines
import Questionnaires

/// The help texts, laid out.
struct HelpScreen {
  let layout: Layout
  /// Nil where no question is asked.
  let question: Question?
  /// The endings of the files that `:report` can write.
  let endings: String
  /// The depths that `:report` knows.
  let depths: [String]

  func page(_ topic: HelpTopic) -> Page {
    var page = Page(layout)
    switch topic {
    case .question:
      if let question {
        for line in HelpWords.answering(question) { page.paragraph(line) }
        for line in HelpWords.main { page.paragraph(line) }
      } else {
        page.paragraph(ListWords.checkHelp)
      }
    case .keys:
      page.heading(HelpWords.keysTitle)
      for (key, meaning) in HelpWords.keys { entry(key, meaning, &page) }
    case .all:
      page.heading(HelpWords.commandsTitle)
      for name in CommandName.allCases {
        entry(
          HelpWords.usage(name), HelpWords.meaning(name, endings: endings, depths: depths), &page)
      }
      page.paragraph(HelpWords.commandsNote)
      page.space()
      page.append(self.page(.keys))
    }
    return page
  }

  private func entry(_ name: String, _ meaning: String, _ page: inout Page) {
    page.paragraph(name, indent: 2)
    page.paragraph(meaning, indent: 6)
  }
}
