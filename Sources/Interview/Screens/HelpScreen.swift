import Questionnaires
import TypedLines
import Wording

/// The help texts, laid out.
struct HelpScreen {
  let layout: Layout
  let words: Words
  /// Nil where no question is asked.
  let question: Question?
  /// The endings of the files that `:report` can write.
  let endings: String
  /// The depths that `:report` knows.
  let depths: [String]

  private var help: HelpPhrases { words.help }

  func page(_ topic: HelpTopic) -> Page {
    var page = Page(layout)
    switch topic {
    case .question:
      if let question {
        for line in help.answering(question) { page.paragraph(line) }
        for line in help.main { page.paragraph(line) }
      } else {
        page.paragraph(help.check)
      }
    case .keys:
      page.heading(help.keys)
      for (key, meaning) in help.allKeys { entry(key, meaning, &page) }
    case .all:
      page.heading(help.commands)
      for name in CommandName.allCases {
        entry(
          help.usage(name), help.meaning(name, endings: endings, depths: depths), &page)
      }
      page.paragraph(help.commandsNote)
      let names = words.commandNames.typed
      if !names.isEmpty {
        page.paragraph(words.commandNames.also(names: words.list(names)))
      }
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
