package import Documents
import Questionnaires
import Reasoning
import Wording

extension Report {
  /// How much is known: questions with an answer, those answered with "not sure" or "maybe", and
  /// those that can still be asked.
  package var coverage: Picture {
    let answered = outcome.progress.answered
    let doubtful = outcome.open.count { analysis.answers[$0] != nil }
    let sure = answered - doubtful
    let open = outcome.progress.remaining
    let texts = words.pictures
    let isExact = open.lowerBound == open.upperBound
    let openNumber =
      isExact
      ? words.number(open.upperBound)
      : texts.range(least: open.lowerBound, most: open.upperBound)
    let sentence = texts.coverage(count: sure, doubtful: doubtful, open: openNumber)
    let parts: [(count: Int, words: String, ground: Shape.Ground)] = [
      (sure, texts.answered(count: sure), .solid(.neutral)),
      (doubtful, texts.notSure(count: doubtful), .hatched),
      (
        open.upperBound,
        isExact ? texts.open(count: open.upperBound) : texts.openRange(range: openNumber), .blank
      ),
    ]
    let total = max(parts.map(\.count).reduce(0, +), 1)
    var shapes: [Shape] = []
    var before = 0
    // The next word stands behind the one before, in a row below where there is no room for it.
    var (left, top) = (0, 34)
    for part in parts {
      let (from, to) = (338 * before / total, 338 * (before + part.count) / total)
      before += part.count
      if to - from > 2 {
        shapes.append(.box(x: from + 1, y: 2, width: to - from - 2, height: 20, part.ground))
      }
      let width = 18 + LetterWidth.of(part.words)
      if left > 0, left + width > Picture.width { (left, top) = (0, top + 18) }
      shapes += [
        .box(x: left + 1, y: top, width: 12, height: 12, part.ground),
        .text(part.words, x: left + 18, y: top + 11, .start, .usual),
      ]
      left += width + 12
    }
    return Picture(
      name: "coverage", title: texts.coverageTitle, sentence: sentence, height: top + 16,
      shapes: shapes)
  }
}
