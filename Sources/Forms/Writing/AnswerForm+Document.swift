import Assessments
package import Documents
import Questionnaires

extension AnswerForm {
  /// The form on paper: for Word, Markdown and plain text.
  package var document: Document {
    Document(
      kind: FormWords.kind, title: system.name.isEmpty ? FormWords.blankTitle : system.name,
      subtitle: FormWords.subtitle(questionnaire), language: questionnaire.language,
      labels: .init(
        skip: "Skip to the questions", contents: "Contents", contentsHead: "In this form",
        result: "Form"),
      blocks: opening + sections.flatMap { blocks(of: $0) })
  }

  private var opening: [Block] {
    func pair(_ name: String, _ value: String) -> Block.Pair {
      (name: name, value: [value.isEmpty ? .text(FormWords.line) : .typed(value)])
    }
    return [
      .list(FormWords.howTo.map { [.text($0)] }),
      .pairs([
        pair(FormWords.name, system.name), pair(FormWords.summary, system.summary),
        pair(FormWords.assessor, assessor ?? ""),
      ]),
    ]
  }

  private func blocks(of section: Section) -> [Block] {
    var blocks: [Block] = [.heading(level: 2, "\(section.number). \(section.title)")]
    if let condition = section.onlyIf { blocks.append(.paragraph([.strong(condition)])) }
    if let intro = section.intro { blocks.append(.paragraph([.text(intro)])) }
    return blocks + section.entries.flatMap { self.blocks(of: $0) }
  }

  private func blocks(of entry: FormEntry) -> [Block] {
    let question = entry.question
    var blocks: [Block] = [
      .heading(level: min(3 + entry.depth, 5), "\(entry.number) \(question.text)")
    ]
    if let condition = entry.onlyIf { blocks.append(.paragraph([.strong(condition)])) }
    let cites = question.cites.compactMap { questionnaire.source($0)?.label }
    let basis = ([question.term].compactMap { $0 } + cites).joined(separator: ", ")
    let lines = [
      FormWords.instruction(for: question), question.why.map { FormWords.why($0) },
      question.findOut.map { FormWords.findOut($0) }, basis.isEmpty ? nil : "(\(basis))",
    ].compactMap { $0 }
    blocks.append(.paragraph([.text(lines.joined(separator: " "))]))
    if question.options.isEmpty {
      blocks.append(
        .paragraph([
          .text("\(FormWords.answer): "),
          entry.written.map { .typed($0) } ?? .text(FormWords.line),
        ]))
    }
    if !entry.boxes.isEmpty { blocks.append(.boxes(entry.boxes.map { box($0) })) }
    blocks.append(
      .paragraph([
        .text("\(FormWords.note): "), entry.note.map { .typed($0) } ?? .text(FormWords.line),
      ]))
    return blocks
  }

  private func box(_ box: FormEntry.Box) -> Box {
    let option = box.option
    var text = "\(box.number)  \(option?.text ?? FormWords.notSure)"
    if box.mark == .maybe { text += " (\(FormWords.maybe) ?)" }
    return Box(isTicked: box.mark == .ticked, [.text(text)])
  }
}
