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
      Inline.line(
        [.strong(entry.because)], citations(Array(entry.cites.prefix(1))), [.typed(entry.option)]
      ) {
        words.file.cleared(
          because: $0[0], article: $0[1], question: entry.statement, answer: $0[2])
      }
    }
    let items = misses.map { entry -> [Inline] in
      var line: [Inline] = [.strong(entry.finding.title)]
      if let source = entry.finding.cites.first.flatMap({ report.questionnaire.source($0) }) {
        line = Inline.line(line, [.link(source.label, address: source.address)]) {
          words.lists.bracketed(text: $0[0], remark: $0[1])
        }
      }
      for exception in entry.exceptions(.established) {
        line.append(.text(" \(words.file.exceptionApplies(reason: exception.because))"))
      }
      return line + [.text(" ")]
        + Inline.line(self.line(of: entry.basis)) { words.file.ruledOutBy(answers: $0[0]) }
    }
    return [.heading(level: 2, words.file.headingWhyNot), .list(cleared + items)]
  }

  /// What was answered, section by section, with notes.
  var answers: [Block] {
    var blocks: [Block] = [.part(words.file.partAnswers)]
    if report.answers.isEmpty { blocks.append(.paragraph([.text(words.file.nothingAnswered)])) }
    for section in report.answers {
      blocks.append(.heading(level: 3, section.title))
      blocks.append(.pairs(section.entries.map { pair($0) }))
    }
    if !report.setAside.isEmpty {
      blocks.append(.heading(level: 3, words.file.headingSetAside))
      blocks.append(.pairs(report.setAside.map { pair($0) }))
    }
    if !report.misfits.isEmpty {
      blocks.append(.heading(level: 3, words.file.headingMisfits))
      blocks.append(.list(report.misfits.map { [.typed(words.misfits.text($0))] }))
    }
    return blocks
  }

  private func pair(_ entry: AnswerEntry) -> Block.Pair {
    var value: [Inline] = [.typed(entry.text(words))]
    if let system = entry.takenFrom {
      value +=
        [.gap, .strong("\(words.file.toConfirm) ")]
        + Inline.line([.typed(system)]) { words.file.takenFrom(system: $0[0]) }
    }
    if let note = entry.note {
      value = Inline.line(value, [.typed(note)]) {
        words.file.answerNote(answer: $0[0], note: $0[1])
      }
    }
    for evidence in entry.evidence {
      var text = words.list([evidence.title, evidence.place].compactMap { $0 })
      if let digest = evidence.content?.sha256 {
        let remark = words.lists.labelled(label: "SHA-256", value: digest)
        text = words.lists.bracketed(text: text, remark: remark)
      }
      value +=
        [.gap] + Inline.line([.typed(text)]) { words.file.answerEvidence(evidence: $0[0]) }
    }
    if let flag = entry.flag {
      value += [.gap] + Inline.line([.typed(flag)]) { words.file.answerFlag(flag: $0[0]) }
    }
    // With one person for all of it, the last part says who.
    if report.assessment.people.count > 1, let change = entry.answered, let by = change.by {
      value +=
        [.gap] + Inline.line([.typed(by)]) { words.file.answerBy(person: $0[0], at: change.at) }
    }
    return (entry.question.statement, value)
  }
}
