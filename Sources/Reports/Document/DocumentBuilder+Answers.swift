import Documents
import Wording
import Questionnaires

import Assessments

extension DocumentBuilder {
  /// The nearest misses; a complete list stands in the JSON report.
  private static let shownMisses = 8

  /// What was ruled out, and by what.
  var whyNot: [Block] {
    let misses = report.ruledOut.filter { !$0.basis.isEmpty }.prefix(Self.shownMisses)
    guard !misses.isEmpty || !report.cleared.isEmpty else { return [] }
    let cleared = report.cleared.map { entry -> [Inline] in
      [.strong(entry.because), .text(" (")] + citations(Array(entry.cites.prefix(1)))
        + [.text(") You said: \(entry.statement): "), .typed(entry.option)]
    }
    let items = misses.map { entry -> [Inline] in
      var line: [Inline] = [.strong(entry.finding.title), .text(" ")]
      if let source = entry.finding.cites.first.flatMap({ report.questionnaire.source($0) }) {
        line += [
          .text("("), .link(source.label, address: source.address), .text(") "),
        ]
      }
      let reasons = entry.exceptions(.established).map { "An exception applies: \($0.because) " }
      line.append(.text("\(reasons.joined())Ruled out by: "))
      return line + words(entry.basis)
    }
    return [.heading(level: 2, "Why not something else"), .list(cleared + items)]
  }

  /// What was answered, section by section, with notes.
  var answers: [Block] {
    var blocks: [Block] = [.part("Your answers")]
    if report.answers.isEmpty { blocks.append(.paragraph([.text("No question is answered yet.")])) }
    for section in report.answers {
      blocks.append(.heading(level: 3, section.title))
      blocks.append(.pairs(section.entries.map { pair($0) }))
    }
    if !report.setAside.isEmpty {
      blocks.append(.heading(level: 3, "Set aside: not asked any more, they count for nothing"))
      blocks.append(.pairs(report.setAside.map { pair($0) }))
    }
    if !report.misfits.isEmpty {
      blocks.append(.heading(level: 3, "Stored answers that do not fit this questionnaire"))
      blocks.append(.list(report.misfits.map { [.typed(MisfitText.of($0))] }))
    }
    return blocks
  }

  private func pair(_ entry: AnswerEntry) -> Block.Pair {
    var value: [Inline] = [.typed(entry.text)]
    if let system = entry.takenFrom {
      value += [.gap, .strong("To be confirmed: "), .text("taken over from "), .typed(system)]
    }
    if let note = entry.note { value += [.text(" (note: "), .typed(note), .text(")")] }
    for evidence in entry.evidence {
      let title = evidence.title.map { "\($0), " } ?? ""
      value += [.gap, .text("Evidence: "), .typed(title + evidence.place)]
    }
    if let flag = entry.flag { value += [.gap, .text("To clarify: "), .typed(flag)] }
    // With one person for all of it, the last part says who.
    if report.assessment.people.count > 1, let change = entry.answered, let by = change.by {
      value += [.gap, .text("Answered by: "), .typed(by), .text(", \(change.at.long)")]
    }
    return (entry.question.statement, value)
  }
}
