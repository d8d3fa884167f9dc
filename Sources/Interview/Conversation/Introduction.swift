import Assessments
import Questionnaires
import TypedLines
import Typography
import Wording

/// The first words, and what the system is called and does.
@MainActor struct Introduction {
  let heading: Heading
  let tutor: (any Tutor)?
  let dossier: Dossier
  let prompter: Prompter
  let voice: Voice

  private var assessment: Assessment { dossier.assessment }
  private var words: Words { voice.words }
  private var welcome: WelcomePhrases { words.welcome }

  func hold() throws(Ending) {
    greet()
    dossier.sayIfNearlyFull()
    if assessment.system.name.isEmpty {
      let name = try ask(
        welcome.askName, welcome.nameHint, welcome.namePrompt, isNeeded: true)
      dossier.describe { $0.name = name }
    }
    // Whoever has left it out once is not asked at each return; :summary is there for it.
    if assessment.system.summary.isEmpty, assessment.records.isEmpty {
      let summary = try ask(
        welcome.askSummary, welcome.summaryHint, welcome.summaryPrompt,
        isNeeded: false)
      if !summary.isEmpty { dossier.describe { $0.summary = summary } }
    }
  }

  /// What this is, in a few lines.
  private func greet() {
    var page = Page(voice.layout)
    defer { voice.console.show(page.text) }
    if let tutor { return page.paragraph(tutor.welcome) }
    page.heading(welcome.title(questionnaire: heading.title, day: heading.lawAsOf))
    page.paragraph(heading.about)
    if let age = heading.lawAge(on: dossier.date) { page.paragraph(words.lawAge.sentence(age)) }
    page.paragraph(dossier.keeper.isKeeping ? welcome.advice : welcome.practice)
    if !assessment.records.isEmpty, dossier.session.progress.answered > 0 {
      page.paragraph(
        welcome.back(
          system: assessment.system.name,
          progress: words.interview.progress(dossier.session.progress)))
      if let person = assessment.assessor { page.paragraph(welcome.answering(person: person)) }
    }
  }

  /// A text on one line; empty only where it is not needed.
  private func ask(
    _ question: String, _ hint: String, _ prompt: String, isNeeded: Bool
  ) throws(Ending) -> String {
    var page = Page(voice.layout)
    page.heading(question)
    page.paragraph(hint)
    voice.console.show("\n" + page.text)
    var prefill = ""
    while true {
      let line = try prompter.line(LineRequest(prompt: prompt, prefill: prefill, isRefused: true))
      let text = Trimming.onOneLine(line)
      prefill = ""
      if let reading = CommandReader.readColon(line) {
        if reading == .command(.quit) {
          try prompter.leave(as: .saved)
        } else {
          voice.say(welcome.help)
        }
      } else if text == "?" {
        voice.say(welcome.help)
      } else if text.isEmpty, isNeeded {
        voice.say(hint)
      } else if isNeeded, text.count > SystemName.longest {
        voice.say(welcome.nameTooLong)
        prefill = SafeText.line(text)
      } else {
        return text
      }
    }
  }
}
