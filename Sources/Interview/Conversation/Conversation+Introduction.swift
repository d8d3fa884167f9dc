import Assessments
import Questionnaires
import Typography
import Wording

extension Conversation {
  /// The longest name, in characters; a longer one is a document pasted by mistake.
  static let longestName = 200

  /// What this is, in a few lines.
  func welcome() {
    var page = Page(Layout(console))
    if let tutor {
      page.paragraph(tutor.welcome)
      return console.show(page.text)
    }
    page.heading(WelcomeWords.title(heading))
    page.paragraph(heading.about)
    if let age = heading.lawAge(on: date) { page.paragraph(LawAgeText.sentence(age)) }
    page.paragraph(keeper.isKeeping ? WelcomeWords.advice : WelcomeWords.practice)
    if !assessment.records.isEmpty, session.progress.answered > 0 {
      page.paragraph(WelcomeWords.back(assessment.system.name, session.progress))
      if let person = assessment.assessor { page.paragraph(WelcomeWords.answering(person)) }
    }
    console.show(page.text)
  }

  /// Asks what the system is called and what it does, as far as that is not known. Nil to go on.
  func introduce() -> Ending? {
    if assessment.system.name.isEmpty {
      switch askText(WelcomeWords.askName, WelcomeWords.nameHint, WelcomeWords.namePrompt, true) {
      case .left(let ending): return ending
      case .line(let name):
        describe { $0.name = name }
        save()
      }
    }
    // Whoever has left it out once is not asked at each return; :summary is there for it.
    if assessment.system.summary.isEmpty, assessment.records.isEmpty {
      let prompt = WelcomeWords.summaryPrompt
      switch askText(WelcomeWords.askSummary, WelcomeWords.summaryHint, prompt, false) {
      case .left(let ending): return ending
      case .line(""): break
      case .line(let summary):
        describe { $0.summary = summary }
        save()
      }
    }
    return nil
  }

  private func askText(
    _ question: String, _ hint: String, _ prompt: String, _ isNeeded: Bool
  ) -> Heard {
    var page = Page(Layout(console))
    page.heading(question)
    page.paragraph(hint)
    console.show("\n" + page.text)
    var prefill = ""
    while true {
      switch listen(LineRequest(prompt: prompt, prefill: prefill, isRefused: true)) {
      case .left(let ending): return .left(ending)
      case .line(let line):
        let text = Trimming.onOneLine(line)
        prefill = ""
        if let reading = CommandReader.readColon(line) {
          if reading == .command(.quit), let ending = leave(as: .saved) { return .left(ending) }
          if reading != .command(.quit) { say(WelcomeWords.help) }
        } else if text == "?" {
          say(WelcomeWords.help)
        } else if text.isEmpty, isNeeded {
          say(hint)
        } else if isNeeded, text.count > Self.longestName {
          say(WelcomeWords.nameTooLong)
          prefill = SafeText.line(text)
        } else {
          return .line(text)
        }
      }
    }
  }
}
