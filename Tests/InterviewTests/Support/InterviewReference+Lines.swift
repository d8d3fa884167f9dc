import Questionnaires
import Testing

extension InterviewReference {
  /// Lines that can be typed where one is, with what they do.
  func lines(_ questionnaire: Questionnaire) throws -> [(line: String, move: Move)] {
    var lines: [(line: String, move: Move)] = [
      (":back", .back), (":next", .next), (":skip", .skip), (":why", .stay),
      (":nonsense", .stay), ("zzz", .stay), (":go zzz", .stay), (":go 99", .stay),
    ]
    lines += Self.tree.map { (":go \($0.id)", .go($0.id)) }
    guard let place else { return lines }
    lines.append(("", .enter))
    let id = try #require(QuestionID(place))
    let question = try #require(questionnaire.outline[id]).question
    return lines + (try Self.answers(to: question))
  }

  private static func answers(to question: Question) throws -> [(line: String, move: Move)] {
    let unsure: Move = question.noUnsure == nil ? .answer(.unsure) : .stay
    switch question.kind {
    case .oneOf(let options):
      return numbered(options) + [("1, 2", .stay), ("99", .stay), ("unsure", unsure)]
    case .manyOf(let options):
      let (first, second) = (options[0].id, options[1].id)
      return numbered(options) + [
        ("1, 2", .answer(.choice(chosen: [first, second], maybe: []))),
        ("2 1", .answer(.choice(chosen: [first, second], maybe: []))),
        ("1, 2?", .answer(.choice(chosen: [first], maybe: [second]))),
        ("2?", .answer(.choice(chosen: [], maybe: [second]))),
        ("1, \(options.count)", .stay), ("1, 1?", .stay), ("1?, unsure", .stay), ("99", .stay),
        ("unsure", unsure),
      ]
    case .number:
      let number = try #require(JSONNumberText("12"))
      return [("12", .answer(.number(number))), ("12,345", .stay), ("unsure", unsure)]
    case .date:
      let day = try #require(CalendarDate(iso: "2026-12-02"))
      return [
        ("2026-12-02", .answer(.date(day))), ("2 Dec 2026", .answer(.date(day))),
        ("31.2.2026", .stay), ("unsure", unsure),
      ]
    case .text: return [("zzz", .answer(.text("zzz"))), (" :back", .answer(.text(":back")))]
    }
  }

  private static func numbered(
    _ options: [Questionnaires.Option]
  ) -> [(line: String, move: Move)] {
    options.enumerated().map {
      ("\($0 + 1)", .answer(.choice(chosen: [$1.id], maybe: [])))
    }
  }
}
