import Documents
import Questionnaires
import Reasoning
import Wording

extension CasePaper {
  /// One sheet for all the cases, to be copied for each: that a question stands on it says nothing
  /// of one of them. Numbers are those of the screen.
  var sheets: Handout {
    let told = Set(cases.flatMap { $0.toldAnswers.keys })
    var blocks: [Block] = [
      .paragraph([
        .text(
          "One copy for each team and case. The numbers are those of the screen. Leave out what the "
            + "story does not tell; not sure is an honest answer.")
      ]),
      Handout.lines("Who", ["Team", "Case"]),
    ]
    var section = -1
    for entry in questionnaire.outline.entries where told.contains(entry.question.id) {
      if entry.section != section {
        section = entry.section
        blocks.append(.heading(level: 2, questionnaire.sections[section].title))
      }
      blocks += question(entry)
    }
    blocks += [
      .heading(level: 2, "The result"),
      .boxes(
        Tier.allCases.reversed().map { Box(isTicked: false, [.text(TierWords.headline($0))]) }),
      Handout.lines("The result", ["The article", "Because"]),
    ]
    return Handout(kind: "Answer sheet", title: title, subtitle: subtitle, blocks)
  }

  private func question(_ entry: Outline.Entry) -> [Block] {
    let question = entry.question
    var blocks: [Block] = [.heading(level: 3, question.text)]
    if let parent = entry.parent {
      let above = questionnaire.outline.entries[parent.question].question
      blocks.append(
        .paragraph([.text("Only if you ticked \(parent.option + 1) at: \(above.text)")]))
    }
    switch question.kind {
    case .oneOf, .manyOf:
      var texts = question.options.map(\.text)
      if question.noUnsure == nil { texts.append("Not sure") }
      blocks.append(
        .boxes(texts.enumerated().map { Box(isTicked: false, [.text("\($0 + 1)  \($1)")]) }))
    case .text, .number, .date:
      blocks.append(Handout.lines(question.statement, [question.statement]))
    }
    return blocks
  }
}
