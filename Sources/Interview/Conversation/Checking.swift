import QuestionnaireTexts
import Questionnaires
import TypedLines
import Typography
import Wording

/// Shows all answers before the end and lets the user change them.
@MainActor struct Checking {
  let dossier: Dossier
  let prompter: Prompter
  let trail: Trail
  let commands: Commands
  let voice: Voice

  private var words: Words { voice.words }

  func hold() throws(Ending) -> Place {
    show()
    let completer = Completer(
      questionnaire: dossier.session.questionnaire, question: nil, Vocabulary(words),
      languages: voice.languages?.all ?? [])
    var refused: [String] = []
    while true {
      let line = try prompter.line(
        LineRequest(
          prompt: words.screens.checkPrompt, history: refused,
          completions: completer.completions(of:)))
      switch try respond(to: line) {
      case .go(let place): return place
      case .again(let text, let isCovered):
        if isCovered { show() }
        // It is not kept in the line, because here Enter alone shows the result. Up brings it back.
        if !text.isEmpty { refused.append(text) }
      }
    }
  }

  private func show() {
    let list = AnswerList(dossier.session)
    trail.answers = list
    var page = ListScreen(
      session: dossier.session, layout: voice.layout, words: words, list: list
    ).page(
      title: words.screens.check,
      sections: Array(dossier.session.questionnaire.sections.indices))
    page.space()
    page.paragraph(words.screens.checkHint)
    voice.display(page)
  }

  private func respond(to line: String) throws(Ending) -> Reply {
    let text = Trimming.trim(line)
    if text.isEmpty {
      try prompter.leave(as: .finished)
      return .stay
    }
    switch CommandReader(Vocabulary(words)).read(text) {
    case .command(let command)?: return try commands.perform(command, at: nil)
    case .refused(let refusal)?: voice.say(words.refusals.message(refusal))
    case nil where Int(text) != nil: return try commands.perform(.go(text), at: nil)
    case nil: voice.say(words.screens.checkRefusal)
    }
    return .again(SafeText.line(line), isCovered: false)
  }
}
