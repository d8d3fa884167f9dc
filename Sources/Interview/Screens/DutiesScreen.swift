import Assessments
import Questionnaires
import Reasoning
import Register
import Wording

/// The duties with the work on them: all in a list, or one in full.
struct DutiesScreen {
  let layout: Layout
  let date: CalendarDate
  /// In the order of their numbers.
  let all: [DutyWork]

  /// Those whose number is among these, counted from 0. `possible` more are not listed.
  func list(_ numbers: [Int], isOpen: Bool, possible: Int) -> Page {
    var page = Page(layout)
    page.heading(DutiesWords.title)
    let width = "\(all.count)".count
    for number in numbers {
      page.item("\(number + 1)", DutiesWords.line(all[number], on: date), width: width)
    }
    page.space()
    if possible > 0 {
      page.paragraph(DutiesWords.more(possible: possible))
    } else if isOpen {
      page.paragraph(DutiesWords.soFar)
    }
    page.paragraph(DutiesWords.howTo)
    return page
  }

  func full(_ work: DutyWork) -> Page {
    var page = Page(layout)
    page.heading(work.title)
    if let duty = work.duty { page.paragraph(duty.task) }
    if work.isConditional, let condition = work.duty?.onlyIf {
      page.paragraph("Only if: \(condition)")
    }
    page.paragraph(
      "The law: \(DutiesWords.law(work))" + (work.duty.map { ", \($0.reference)" } ?? ""))
    if let proof = work.duty?.evidence, !proof.isEmpty {
      page.paragraph("Shown by: \(proof.joined(separator: "; "))")
    }
    page.space()
    let state = work.state
    page.paragraph("State: \(DutyWords.state(state.progress))")
    page.paragraph(
      "Person and day: "
        + (DutyWords.who(state, isLate: work.isOverdue(on: date)) ?? "nobody, no day"))
    if let note = state.note { page.paragraph("Note: \(note)") }
    for (number, piece) in state.evidence.enumerated() {
      page.paragraph(
        "Evidence \(number + 1): \(DutyWords.evidence(piece)), added \(piece.added.long)")
    }
    return page
  }
}
