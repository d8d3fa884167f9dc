import Reasoning
import Questionnaires
import Wording

/// What is said between two sections: what the last one came to, and which are passed over.
struct SectionSummary {
  let session: Session
  let layout: Layout
  let words: Words
  /// The section that was left; nil at the start.
  let last: Int?
  let next: Int

  /// Empty where there is nothing to say: at the start, and when somebody jumps or goes back.
  func page() -> Page {
    var page = Page(layout)
    guard let last, next > last, !isOpen(last) else { return page }
    let answered = questions(of: last).count { session.answer(to: $0) != nil }
    page.paragraph(words.interview.done(last + 1, answers: answered, session.outcome))
    let passed = (last + 1..<next).filter { section in
      session.questionnaire.outline.entries.indices.allSatisfy { number in
        session.questionnaire.outline.entries[number].section != section
          || session.outcome.relevance[number] == .ruledOut
      }
    }
    if !passed.isEmpty {
      let titles = session.questionnaire.sections.map(\.title)
      page.paragraph(words.interview.passed(passed.map { ($0 + 1, titles[$0]) }))
    }
    return page
  }

  private func questions(of section: Int) -> [QuestionID] {
    let entries = session.questionnaire.outline.entries
    return entries.indices
      .filter { entries[$0].section == section && session.agenda.isReachable($0) }
      .map { entries[$0].question.id }
  }

  private func isOpen(_ section: Int) -> Bool {
    let outline = session.questionnaire.outline
    return questions(of: section).contains { id in
      outline.number(of: id).map { !session.agenda.isDealtWith($0) } ?? false
    }
  }
}
