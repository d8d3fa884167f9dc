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
      .paragraph([.text(phrases.sheetsHowTo)]),
      Handout.lines(phrases.sheetsWho, [phrases.sheetsTeam, phrases.sheetsCase], words),
    ]
    var section = -1
    let outline = questionnaire.outline
    for (number, entry) in outline.entries.enumerated() where told.contains(entry.question.id) {
      if entry.section != section {
        section = entry.section
        blocks.append(.heading(level: 2, questionnaire.sections[section].title))
      }
      blocks += question(entry, FormNumbers.of(number, in: outline))
    }
    blocks += [
      .heading(level: 2, phrases.sheetsResult),
      .boxes(
        Tier.allCases.reversed().map { Box(isTicked: false, [.text(words.tiers.headline($0))]) }),
      Handout.lines(
        phrases.sheetsResult, [phrases.sheetsArticle, phrases.sheetsBecause], words),
    ]
    return Handout(
      kind: phrases.sheets, title: title, subtitle: subtitle, blocks, words, look: .columnSheets)
  }

  private func question(_ entry: Outline.Entry, _ number: String) -> [Block] {
    let question = entry.question
    let heading = words.screens.numberedQuestion(number: number, question: question.text)
    var blocks: [Block] = [.heading(level: 3, heading)]
    if let parent = entry.parent {
      let above = questionnaire.outline.entries[parent.question].question
      blocks.append(
        .paragraph([
          .text(phrases.sheetsOnlyIf(option: parent.option + 1, question: above.text))
        ]))
    }
    switch question.kind {
    case .oneOf, .manyOf:
      var texts = question.options.map(\.text)
      if question.noUnsure == nil { texts.append(phrases.sheetsNotSure) }
      blocks.append(
        .boxes(texts.enumerated().map { Box(isTicked: false, [.text("\($0 + 1)  \($1)")]) }))
    case .text, .number, .date:
      blocks.append(Handout.lines(question.statement, [question.statement], words))
    }
    return blocks
  }
}
