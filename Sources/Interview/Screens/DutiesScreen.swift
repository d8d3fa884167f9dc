import Assessments
import Questionnaires
import Reasoning
import Register
import TypedLines
import Wording

/// The duties with the work on them: all in a list, or one in full.
struct DutiesScreen {
  let layout: Layout
  let words: Words
  let date: CalendarDate
  /// In the order of their numbers.
  let all: [DutyWork]
  /// What is wrong with a piece of evidence now; nil when nothing is.
  let wrong: (Evidence) -> String?

  private var phrases: DutyWorkPhrases { words.dutyWork }

  /// Those whose number is among these, counted from 0. `possible` more are not listed.
  func list(_ numbers: [Int], isOpen: Bool, possible: Int) -> Page {
    var page = Page(layout)
    page.heading(phrases.title)
    let width = "\(all.count)".count
    for number in numbers {
      page.item("\(number + 1)", phrases.line(all[number], on: date), width: width)
    }
    page.space()
    if possible > 0 {
      page.paragraph(phrases.morePossible(count: possible))
    } else if isOpen {
      page.paragraph(phrases.soFar)
    }
    page.paragraph(phrases.howTo(example: words.dates.exampleForDuties))
    return page
  }

  func full(_ work: DutyWork) -> Page {
    var page = Page(layout)
    page.heading(work.title)
    if let duty = work.duty { page.paragraph(duty.task) }
    if work.isConditional, let condition = work.duty?.onlyIf {
      page.paragraph(phrases.onlyIf(condition: condition))
    }
    let law = phrases.law(work)
    page.paragraph(
      work.duty.map { phrases.lawReference(law: law, reference: $0.reference) }
        ?? phrases.law(law: law))
    if let proof = work.duty?.evidence, !proof.isEmpty {
      page.paragraph(phrases.shownBy(proof: words.clauses(proof)))
    }
    page.space()
    let state = work.state
    page.paragraph(phrases.state(state: words.duties.state(state.progress)))
    page.paragraph(
      phrases.who(
        who: words.duties.who(state, isLate: work.isOverdue(on: date)) ?? phrases.nobody))
    if let note = state.note { page.paragraph(phrases.noteText(note: note)) }
    for (number, piece) in state.evidence.enumerated() {
      page.paragraph(
        phrases.evidence(
          number: number + 1, evidence: words.duties.evidence(piece), added: piece.added))
      if let wrong = wrong(piece) { page.paragraph("! \(wrong)") }
    }
    return page
  }
}
