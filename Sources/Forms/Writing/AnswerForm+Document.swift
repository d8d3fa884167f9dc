import Assessments
package import Documents
import Questionnaires
import Wording

extension AnswerForm {
  /// The form on paper: for Word, Markdown and plain text.
  package var document: Document {
    Document(
      kind: words.forms.kind, title: title, subtitle: words.forms.subtitle(questionnaire),
      language: words.tag(beside: questionnaire), foreign: questionnaire.translation?.foreign,
      labels: .init(
        skip: words.forms.skip, contents: words.forms.contents,
        contentsHead: words.forms.contentsHead, result: words.forms.result, colon: words.lists.colon
      ),
      blocks: opening + sections.flatMap { blocks(of: $0) })
  }

  /// The name of the system, or that a blank form is about one.
  var title: String { system.name.isEmpty ? words.forms.blankTitle : system.name }

  private var opening: [Block] {
    func pair(_ name: String, _ value: String) -> Block.Pair {
      (name: name, value: [value.isEmpty ? .text(FormsPhrases.line) : .typed(value)])
    }
    return [
      .list((words.forms.howTo + notes).map { [.text($0)] }),
      .pairs([
        pair(words.forms.name, system.name), pair(words.forms.summary, system.summary),
        pair(words.forms.assessor, assessor ?? ""),
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
    let sentences = [
      words.forms.instruction(for: question), question.why.map { words.forms.why(reason: $0) },
      question.findOut.map { words.forms.findOut(way: $0) },
      words.forms.basis(of: question, in: questionnaire),
    ].compactMap { $0 }
    blocks.append(.paragraph([.text(sentences.joined(separator: " "))]))
    if question.options.isEmpty {
      blocks.append(
        .paragraph([
          .text("\(words.forms.answerLead) "),
          entry.written.map { .typed($0) } ?? .text(FormsPhrases.line),
        ]))
    }
    if !entry.boxes.isEmpty { blocks.append(.boxes(entry.boxes.map { box($0) })) }
    blocks.append(
      .paragraph([
        .text("\(words.forms.noteLead) "),
        entry.note.map { .typed($0) } ?? .text(FormsPhrases.line),
      ]))
    return blocks
  }

  private func box(_ box: FormEntry.Box) -> Box {
    let option = box.option?.text ?? words.forms.notSure
    let text = box.mark == .maybe ? words.forms.boxMaybe(option: option) : option
    return Box(isTicked: box.mark == .ticked, [.text("\(box.number)  \(text)")])
  }
}
