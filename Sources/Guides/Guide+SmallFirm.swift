import Documents
import Questionnaires
import Wording

extension Guide {
  var smallFirm: [Block] {
    let texts = words.guides
    let tiers: [Tier] = [.prohibited, .high, .limited, .minimal, .outside]
    let steps = [
      texts.firmStart, texts.firmAnswer, texts.firmUnsure(unsure: words.screens.unsure),
      texts.firmStop, texts.firmCheck,
    ]
    return [
      heading(texts.firmBefore), paragraph(texts.firmHave),
      heading(texts.firmInterview), .steps(steps.map { [.text($0)] }),
      heading(texts.firmResult),
      paragraph(texts.firmHeadline(tiers: words.list(tiers.map { words.tiers.headline($0) }))),
      paragraph(texts.firmBelow),
      heading(texts.firmAfter),
      commands([
        ("aiact report FILE -o result.html", texts.firmReport),
        ("aiact letter FILE -o letter.docx", texts.firmLetter),
        ("aiact report FILE --size sme --turnover 2000000", texts.firmFine),
        ("aiact duties FILE", texts.firmDuties),
        ("aiact whatif FILE", texts.firmWhatIf),
        ("aiact report FILE --language de -o result.html", texts.firmLanguage),
      ]),
      heading(texts.firmBack), paragraph(texts.firmAgain),
      commands([("aiact recheck", texts.firmRecheck)]),
    ]
  }
}
