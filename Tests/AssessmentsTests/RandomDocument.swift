import Assessments
import JSONText
import Questionnaires
import Randomness
import Testing

/// Documents made by chance, and changes of them.
struct RandomDocument {
  var chance: SplitMix64
  let sample: Sample
  var assessment: Assessment

  init(seed: UInt64) throws {
    chance = SplitMix64(seed: seed)
    sample = try Sample()
    assessment = try sample.fresh()
    // Some begin as a copy, whose answers are to be confirmed.
    guard chance.oneIn(3) else { return }
    for _ in 0..<4 { try change() }
    assessment = assessment.copy(as: text(), at: try time())
  }

  /// A change of some kind; the clock may go back.
  mutating func change() throws {
    let question = try #require(
      QuestionID(pick(["kind", "size", "day", "other", "a-b"])))
    let now = try time()
    switch Int.random(in: 0..<16, using: &chance) {
    case 0, 1, 2: assessment.answer(question, with: try answer(), at: now)
    case 3: assessment.removeAnswer(to: question, at: now)
    case 4: assessment.setNote(chance.oneIn(3) ? nil : text(), on: question, at: now)
    case 5: assessment.setFlag(chance.oneIn(3) ? nil : text(), on: question, at: now)
    case 6:
      assessment.addEvidence(
        Evidence(place: text(), title: chance.oneIn(2) ? nil : text(), added: now), on: question)
    case 7:
      assessment.removeEvidence(
        Int.random(in: -1..<3, using: &chance), on: question, at: now)
    case 8:
      assessment.assessor = chance.oneIn(4) ? nil : text()
      assessment.describe(.init(name: text(), summary: text()), at: now)
    case 9: assessment.use(try sample.provenance(text()), at: now)
    case 10: assessment.store(result())
    default: try changeDuty(at: now)
    }
  }

  private mutating func changeDuty(at now: Timestamp) throws {
    // One is called as a question is.
    let duty = try #require(DutyID(pick(["inform-people", "keep-logs", "size"])))
    switch Int.random(in: 0..<8, using: &chance) {
    case 0, 1, 2: assessment.setProgress(try progress(), of: duty, at: now)
    case 3: assessment.setPerson(chance.oneIn(3) ? nil : text(), of: duty, at: now)
    case 4:
      let day = CalendarDate(iso: "2026-12-\(Int.random(in: 10...31, using: &chance))")
      assessment.setDay(chance.oneIn(3) ? nil : day, of: duty, at: now)
    case 5: assessment.setNote(chance.oneIn(3) ? nil : text(), of: duty, at: now)
    case 6:
      let content = Evidence.Content(
        sha256: String(repeating: pick(["0a", "ff"]), count: 32),
        size: Int.random(in: 0...1 << 40, using: &chance))
      assessment.addEvidence(
        Evidence(
          place: text(), title: chance.oneIn(2) ? nil : text(), added: now,
          content: chance.oneIn(2) ? nil : content), of: duty)
    default:
      assessment.removeEvidence(Int.random(in: -1..<3, using: &chance), of: duty, at: now)
    }
  }

  private mutating func result() -> StoredResult {
    let lines = ["high", "ban"].map { id in
      StoredResult.Line(
        id: id, isCertain: chance.oneIn(2), starts: chance.oneIn(2) ? [] : ["2027-12-02", "never"])
    }
    return StoredResult(
      answers: assessment.answersMark, tiers: chance.oneIn(2) ? [] : [.limited, .high],
      isSettled: chance.oneIn(2), findings: lines, duties: Array(lines.prefix(1)),
      questions: [.init(id: "kind", wording: "0a1b2c3d")],
      progress: chance.oneIn(2)
        ? nil : .init(answered: 2, isFinished: chance.oneIn(2), program: "1.0"))
  }

  private mutating func progress() throws -> DutyProgress {
    let kind = try #require(DutyProgress.Kind.allCases.randomElement(using: &chance))
    let reason = DutyProgress.Reason(pick(["no such data", "line\nbreak", "\"x\""]))
    return try #require(DutyProgress(kind, because: kind == .notNeeded ? reason : nil))
  }

  /// The text of the document with fields of other programs here and there, in whatever order.
  mutating func textWithForeignFields() -> String {
    var text = ""
    for character in assessment.text {
      text.append(character)
      // Every key under "answers" is a question, and under "duties" a duty.
      let isList = text.hasSuffix("\"answers\": {") || text.hasSuffix("\"duties\": {")
      if character == "{", !isList, chance.oneIn(3) {
        text += "\"x-\(text.utf8.count)\": \(foreign()), "
      }
    }
    // An object that was empty has a comma too many now.
    return text.replacing(", }", with: "}")
  }

  private mutating func foreign() -> String {
    pick(["1.50", "null", #"{"a": [1, {"b": ""}]}"#, #""é\u0007""#, "[]"])
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &chance)]
  }

  private mutating func time() throws -> Timestamp {
    let minute = Int.random(in: 10...59, using: &chance)
    let day = Int.random(in: 20...25, using: &chance)
    return try #require(Timestamp("2026-11-\(day)T14:\(minute):00Z"))
  }

  private mutating func text() -> String {
    pick(["a", "note \"quoted\"", "line\nbreak", "Ünï", "\u{202E}x", ""])
  }

  private mutating func answer() throws -> Answer {
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: .chosen(sample.a)
    case 1: .choice(chosen: [sample.a], maybe: [sample.b])
    case 2: .number(try #require(JSONNumberText("1e3")))
    case 3: .text(text())
    default: .unsure
    }
  }
}
