import TypedLines
import Typography
import Wording

/// Asks what to do where an assessment of the same name is there already.
@MainActor struct SameName {
  /// Where that one is kept.
  let place: String
  /// How it is named to the user.
  let shown: String
  let prompter: Prompter
  let voice: Voice

  private var welcome: WelcomePhrases { voice.words.welcome }

  /// Whether to make another one of this name; false to choose another name.
  func isWanted() throws(Ending) -> Bool {
    var page = Page(voice.layout)
    page.paragraph(welcome.sameName(file: shown))
    let choices = [welcome.sameGoOn, welcome.sameAnother, welcome.sameOtherName]
    for (number, text) in choices.enumerated() { page.item("\(number + 1)", text, width: 1) }
    voice.console.show("\n" + page.text)
    while true {
      let line = Trimming.trim(
        try prompter.line(LineRequest(prompt: voice.words.start.prompt, isRefused: true)))
      switch line {
      case "1": throw .other(place)
      case "2": return true
      case "3": return false
      case _ where Replies(voice.words).leaves(line): try prompter.leave(as: .saved)
      default: voice.say(welcome.sameHint)
      }
    }
  }
}
