import TypedLines
import Wording
import Assessments
import Questionnaires

/// The block that shows one question.
struct QuestionScreen {
  /// The articles named with the question; `:law` shows all.
  private static let mostLabels = 3

  let session: Session
  let layout: Layout
  let words: Words
  let entry: Outline.Entry
  /// Whether the section has just been entered.
  let showsIntro: Bool
  /// Whether to say how to get help.
  let showsHint: Bool

  private var question: Question { entry.question }
  private var phrases: ScreensPhrases { words.screens }

  /// The section and how far it is. It may leave a small screen.
  func opening() -> Page {
    var page = Page(layout)
    let sections = session.questionnaire.sections
    let section = sections[entry.section]
    page.heading(
      phrases.section(section: entry.section + 1, all: sections.count, title: section.title),
      beside: words.interview.progress(session.progress))
    if showsIntro, let intro = section.intro { page.paragraph(intro) }
    return page
  }

  /// The question with its options.
  func page() -> Page {
    var page = Page(layout)
    if session.isSkipped(question.id) { page.paragraph(phrases.wasSkipped) }
    page.space()
    page.heading(phrases.numberedQuestion(number: number, question: question.text))
    if let (carrier, option) = session.doubt(above: entry) {
      page.paragraph(phrases.onlyIf(question: carrier.statement, option: option.text))
    }
    if let reference { page.paragraph(reference) }
    if let why = question.why { page.paragraph(phrases.why(reason: why)) }
    options(&page)
    earlier(&page)
    let howTo = phrases.howTo(question, isAnswered: session.answer(to: question.id) != nil)
    page.paragraph(showsHint ? "\(howTo) \(phrases.helpHint)" : howTo)
    return page
  }

  /// As on a form: `3.2`.
  private var number: String {
    let outline = session.questionnaire.outline
    return outline.number(of: question.id).map { FormNumbers.of($0, in: outline) } ?? ""
  }

  /// The legal term and the articles.
  private var reference: String? {
    let labels = question.cites.compactMap { session.questionnaire.source($0)?.label }
    let shown = labels.count > Self.mostLabels ? Self.mostLabels - 1 : labels.count
    let parts = [question.term].compactMap { $0 } + labels.prefix(shown)
    guard !parts.isEmpty else { return nil }
    return phrases.references(parts, more: labels.count - shown)
  }

  private func options(_ page: inout Page) {
    guard !question.options.isEmpty else { return }
    let texts = question.options.map(\.text) + (question.noUnsure == nil ? [phrases.unsure] : [])
    let width = "\(texts.count)".count
    for (number, text) in texts.enumerated() { page.item("\(number + 1)", text, width: width) }
  }

  private func earlier(_ page: inout Page) {
    if let answer = session.answer(to: question.id) {
      let text = words.answers.text(answer, to: question)
      if let system = session.takenFrom(question.id) {
        page.paragraph(phrases.takenOver(system: system, answer: text))
        page.paragraph(phrases.enterConfirms)
      } else {
        page.paragraph(phrases.yourAnswer(answer: text))
        page.paragraph(phrases.enterKeeps)
      }
    }
    if let note = session.assessment[question.id]?.note {
      page.paragraph(phrases.noteText(note: note))
    }
    let record = session.assessment[question.id]
    for evidence in record?.evidence ?? [] {
      page.paragraph(phrases.evidence(evidence: words.evidence.line(evidence)))
    }
    if let flag = record?.flag { page.paragraph(phrases.flag(flag: flag)) }
  }
}
