import QuestionnaireTexts
import Questionnaires
import TypedLines
import Typography
import Wording

/// Lets the user choose among questions that all fit what was looked for.
@MainActor struct Choosing {
  let dossier: Dossier
  let prompter: Prompter
  let commands: Commands
  let voice: Voice

  private var words: Words { voice.words }

  func hold(_ choice: Choice) throws(Ending) -> Place {
    show(choice)
    let completer = Completer(
      questionnaire: dossier.session.questionnaire, question: nil, Vocabulary(words),
      languages: voice.languages?.all ?? [])
    var standing = StandingLine.none
    while true {
      let line = try prompter.line(
        LineRequest(
          prompt: words.commands.goPrompt, prefill: standing.text, isRefused: true,
          completions: completer.completions(of:)))
      switch try respond(to: Trimming.trim(line), at: choice) {
      case .go(let place): return place
      case .again: standing = .refused(SafeText.line(line))
      }
    }
  }

  private func show(_ choice: Choice) {
    var page = Page(voice.layout)
    page.paragraph(words.commands.severalQuestions(typed: choice.words))
    for (position, id) in choice.offered.enumerated() {
      page.item("\(position + 1)", dossier.session.statement(of: id), width: 1)
    }
    if choice.hasMore { page.paragraph(words.commands.moreQuestions) }
    page.paragraph(words.commands.chooseQuestion)
    voice.console.show(page.text)
  }

  /// A number, a command, or more words to look for.
  private func respond(to text: String, at choice: Choice) throws(Ending) -> Reply {
    let origin = Place(choice.origin)
    if text.isEmpty { return .go(origin) }
    if let number = Int(text) {
      if let question = choice.question(numbered: number) { return .go(.question(question)) }
      return voice.answer(words.commands.noSuchChoice(highest: choice.offered.count))
    }
    switch CommandReader(Vocabulary(words)).read(text) {
    case .command(let command)?:
      let reply = try commands.perform(command, at: choice.origin)
      // The list stands between the question and the prompt.
      if case .again = reply { return .go(origin) }
      return reply
    case .refused(let refusal)?: return voice.answer(words.refusals.message(refusal))
    case nil: return commands.moving.find(Trimming.onOneLine(text), from: choice.origin)
    }
  }
}
