import Questionnaires
import Wording

/// What a question means: why it is asked, examples, the law.
struct ExplanationScreen {
  let questionnaire: Questionnaire
  let layout: Layout
  let words: Words
  let question: Question

  private var phrases: ScreensPhrases { words.screens }

  /// Why it is asked, where to find out, the term and where to read it.
  func why() -> Page {
    var page = Page(layout)
    if let why = question.why { page.paragraph(why) }
    if let findOut = question.findOut {
      page.space()
      page.paragraph(phrases.findOut(advice: findOut))
    } else if let reason = question.noUnsure {
      page.space()
      page.paragraph(reason)
    }
    if let term = question.term {
      page.space()
      page.paragraph(phrases.term(term: term))
    }
    let sources = question.cites.compactMap { questionnaire.source($0) }
    if !sources.isEmpty {
      page.space()
      page.paragraph(phrases.readMore)
      // Several articles share one address; it is long enough once.
      var seen: Set<String> = []
      for source in sources where seen.insert(source.address).inserted {
        let labels = sources.filter { $0.address == source.address }.map(\.label)
        page.paragraph(words.list(labels), indent: 2)
        page.paragraph(source.address, indent: 4)
      }
    }
    if page.lines.isEmpty { page.paragraph(phrases.noReason) }
    return page
  }

  /// What is meant by each option, or by one, counted from 1, and what is not.
  func examples(of wanted: Int? = nil) -> Page {
    var page = Page(layout)
    for (number, option) in question.options.enumerated()
    where (wanted ?? number + 1) == number + 1
      && !(option.examples.isEmpty && option.nearMisses.isEmpty)
    {
      page.space()
      page.item("\(number + 1)", option.text, width: "\(question.options.count)".count)
      list(phrases.examples, option.examples, &page)
      list(phrases.nearMisses, option.nearMisses, &page)
    }
    if page.lines.isEmpty {
      page.paragraph(wanted.map { phrases.noExamplesOf(option: "\($0)") } ?? phrases.noExamples)
    }
    return page
  }

  private func list(_ title: String, _ cases: [String], _ page: inout Page) {
    guard !cases.isEmpty else { return }
    page.paragraph(title, indent: 5)
    for text in cases { page.item("-", text, width: 1, indent: 5) }
  }

  /// The texts behind the question and behind what its options clear.
  func law() -> Page {
    var page = Page(layout)
    var seen: Set<SourceID> = []
    let cites = question.cites + question.options.flatMap { $0.clears?.cites ?? [] }
    for id in cites where seen.insert(id).inserted {
      guard let source = questionnaire.source(id) else { continue }
      page.space()
      page.paragraph(
        words.lists.labelled(
          label: words.lists.bracketed(
            text: source.label, remark: words.kind(of: source)),
          value: source.title))
      page.paragraph(source.address, indent: 2)
    }
    if page.lines.isEmpty { page.paragraph(phrases.noSources) }
    return page
  }
}
