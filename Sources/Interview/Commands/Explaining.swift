import TypedLines
import Questionnaires
import Wording

/// Explains: the question, the commands, where the answers lead, the case in practice.
@MainActor struct Explaining {
  let dossier: Dossier
  let voice: Voice
  let reporter: any Reporter
  /// Nil but in practice.
  let tutor: (any Tutor)?

  private var words: Words { voice.words }

  func help(_ topic: HelpTopic, at id: QuestionID?) -> Reply {
    let screen = HelpScreen(
      layout: voice.layout, words: words, question: question(id), endings: reporter.endings,
      depths: reporter.depths)
    return voice.present(screen.page(topic))
  }

  func why(_ id: QuestionID?) -> Reply { explain(id) { $0.why() } }

  func law(_ id: QuestionID?) -> Reply { explain(id) { $0.law() } }

  func examples(of option: Int?, at id: QuestionID?) -> Reply {
    if let option, let question = question(id), !question.options.indices.contains(option - 1) {
      return voice.answer(words.commands.noSuchOption(option, highest: question.options.count))
    }
    return explain(id) { $0.examples(of: option) }
  }

  func status() -> Reply {
    voice.present(StatusScreen(session: dossier.session, layout: voice.layout, words: words).page())
  }

  func whatIf() -> Reply {
    voice.present(WhatIfScreen(session: dossier.session, layout: voice.layout, words: words).page())
  }

  /// Shows the story of the case again.
  func story() -> Reply {
    guard let tutor else { return voice.answer(words.commands.onlyInPractice) }
    var page = Page(voice.layout)
    page.heading(tutor.title)
    page.paragraph(tutor.story)
    return voice.present(page)
  }

  func hint(at id: QuestionID?) -> Reply {
    voice.answer(tutor?.hint(at: id) ?? words.commands.onlyInPractice)
  }

  private func explain(_ id: QuestionID?, _ make: (ExplanationScreen) -> Page) -> Reply {
    guard let question = question(id) else { return voice.answer(words.commands.needsQuestion) }
    let screen = ExplanationScreen(
      questionnaire: dossier.session.questionnaire, layout: voice.layout, words: words,
      question: question)
    return voice.present(make(screen))
  }

  private func question(_ id: QuestionID?) -> Question? {
    id.flatMap { dossier.session.questionnaire.outline[$0]?.question }
  }
}
