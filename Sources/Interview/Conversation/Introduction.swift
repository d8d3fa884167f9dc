import Assessments
import QuestionnaireTexts
import Questionnaires
import Reasoning
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
    // Whoever has left it out once is not asked at each return; :summary is there for it.
    let asksSummary = assessment.system.summary.isEmpty && assessment.records.isEmpty
    if assessment.system.name.isEmpty { try askName() }
    var begun = ""
    while asksSummary {
      let summary = try ask(
        welcome.askSummary, welcome.summaryHint, welcome.summaryPrompt, welcome.summaryHelp,
        standing: begun)
      if let summary {
        if !summary.isEmpty { dossier.describe { $0.summary = summary } }
        return
      }
      // It is no part of the name.
      begun = voice.console.takeTyped()
      try askName()
    }
  }

  /// A name that no other assessment has, unless two are wanted.
  private func askName() throws(Ending) {
    var typed = assessment.system.name
    while true {
      let name = try ask(
        welcome.askName, welcome.nameHint, welcome.namePrompt, welcome.help, isName: true,
        standing: typed)
      guard let name else {
        voice.say(welcome.nothingBefore)
        continue
      }
      let place = name == assessment.system.name ? nil : dossier.keeper.place(ofOther: name)
      if let place {
        let same = SameName(
          place: place, shown: dossier.keeper.shown(place), prompter: prompter, voice: voice)
        if try !same.isWanted() {
          typed = name
          continue
        }
      }
      return dossier.describe { $0.name = name }
    }
  }

  /// What this is, in a few lines.
  private func greet() {
    var page = Page(voice.layout)
    defer { voice.console.show(page.text) }
    if let tutor { return page.paragraph(tutor.welcome) }
    page.heading(welcome.title(questionnaire: heading.title, day: heading.lawAsOf))
    page.paragraph(heading.about)
    addLanguage(to: &page)
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

  /// How to change the language, and how far the translation was checked.
  private func addLanguage(to page: inout Page) {
    guard let languages = voice.languages, languages.spoken.base != languages.own.base else {
      return
    }
    if languages.own.base == .english {
      page.paragraph("\(words.languages.forEnglish) \(Words.english.languages.forEnglish)")
      if languages.isDraft { page.paragraph(words.languages.machineDraft) }
    } else if languages.isDraft {
      page.paragraph(words.languages.machineDraftOther)
    }
  }

  /// The same where the language has just been changed.
  func sayLanguage() {
    voice.say(words.languages.changed(language: voice.languages?.spoken.ownName ?? ""))
    var page = Page(voice.layout)
    addLanguage(to: &page)
    voice.console.show(page.text)
  }

  /// A text on one line; empty only where it is no name, and nil to go back.
  private func ask(
    _ question: String, _ hint: String, _ prompt: String, _ help: String, isName: Bool = false,
    standing: String = ""
  ) throws(Ending) -> String? {
    var page = Page(voice.layout)
    page.heading(question)
    page.paragraph(hint)
    voice.console.show("\n" + page.text)
    var prefill = SafeText.line(standing)
    while true {
      let line = try prompter.line(LineRequest(prompt: prompt, prefill: prefill, isRefused: true))
      let text = Trimming.onOneLine(line)
      prefill = ""
      if let reading = CommandReader(Vocabulary(voice.words)).readColon(line) {
        switch reading {
        case .command(.quit): try prompter.leave(as: .saved)
        case .command(.back): return nil
        case .command(.skip) where !isName: return ""
        case .command(.language(let text)):
          try Translating(dossier: dossier, voice: voice).change(to: text, from: nil)
        default: voice.say(help)
        }
      } else if Replies(voice.words).leaves(text) {
        try prompter.leave(as: .saved)
      } else if Replies(voice.words).asksForHelp(text) {
        voice.say(help)
      } else if text.isEmpty, isName {
        voice.say(hint)
      } else if isName, text.count > SystemName.longest {
        voice.say(welcome.nameTooLong)
        prefill = SafeText.line(text)
      } else {
        return Replies(voice.words).withoutQuotes(text)
      }
    }
  }
}
