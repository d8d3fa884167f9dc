import Batch
import Questionnaires
import Reasoning
import Testing

/// The quick path never takes a sheet that the strict reader refuses, and says the same of a sheet that
/// both take.
@Suite struct WrongSheetTests {
  @Test func quickNeverTakesWhatStrictRefuses() throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    var refused = 0
    var compared = 0
    for seed in 0..<150 {
      var random = RandomQuestionnaire(seed: UInt64(seed))
      let questionnaire = try #require(QuestionnaireReader.read(random.files()).questionnaire)
      let reasoner = Reasoner(questionnaire)
      var classifier = FlatClassifier(FlatProgram(reasoner))
      for entry in questionnaire.outline.entries {
        for answer in Self.answers(to: entry.question) {
          let text = "{\"id\":\"x\",\"answers\":{\"\(entry.question.id)\":\(answer)}}"
          let line = Array(text.utf8)
          let isTaken = line.withUnsafeBufferPointer { classifier.classify($0) }
          let isUnderstood = classifier.isUnderstood
          guard let sheet = try? AnswerSheet.read(line, for: questionnaire) else {
            refused += 1
            #expect(!isUnderstood, "seed \(seed): \(text)")
            continue
          }
          guard isTaken else { continue }
          compared += 1
          let outcome = reasoner.outcome(of: sheet.answers, on: today)
          #expect(outcome.open == [], "seed \(seed): \(text)")
          let tier = classifier.tier
          #expect(tier == outcome.tier, "seed \(seed): \(text)")
          let held = outcome.findings.indices.filter {
            classifier.held[$0 >> 6] >> UInt64($0 & 63) & 1 == 1
          }
          #expect(
            held == outcome.findings.indices.filter { outcome.findings[$0].status == .established },
            "seed \(seed): \(text)")
          let ignored = classifier.ignored.map {
            questionnaire.outline.entries[Int($0)].question.id
          }
          #expect(ignored == outcome.setAside, "seed \(seed): \(text)")
        }
      }
    }
    #expect(refused > 2000)
    #expect(compared > 60)
  }

  /// Right and wrong ones, as they stand in a sheet.
  private static func answers(to question: Question) -> [String] {
    let ids = question.options.map(\.id.text)
    guard let first = ids.first, let last = ids.last else { return numbersAndDays }
    let lists = [
      [first], [last], [first, ids[1]], [first, first], [first, last], [last, first], [last, last],
      ids, ids + [first], [], [first, "unsure"], ["o9"],
    ]
    return lists.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ",") + "]" } + [
      "{\"maybe\":[\"\(first)\"]}", "{\"maybe\":\"\(last)\"}", "{\"maybe\":[]}",
      "{\"options\":\"\(first)\",\"maybe\":\"\(last)\"}",
      "{\"options\":[\"\(first)\"],\"maybe\":[\"\(first)\"]}",
      "{\"options\":[\"\(first)\",\"\(last)\"],\"maybe\":[\"\(ids[1])\"]}",
      "{\"options\":[\"\(last)\"]}", "{\"options\":[],\"maybe\":[]}", "{\"maybe\":\"\(first)\",}",
      "{\"maybe\":\"\(first)\"", "{\"options\":[],\"maybe\":\"\(first)\",\"x\":1}",
      "\"\(first)\"", "\"\(last)\"", "\"\(first)", "\"\(first) \"", "\"unsure\"", "[\"\(first)\",]",
      "[\"\(first)\"", "\"\(first)\"]", "[[\"\(first)\"]]",
    ] + numbersAndDays
  }

  private static let numbersAndDays = [
    "20", "-20", " 20 ", "- 20", "+20", "020", "-0", "0", "0.5", "19.999999999999",
    "20.000000000000001",
    "20.", ".5", "2e1", "20x", "20 20", "-", "999999999999999", "9999999999999999", "1e400", "00",
    "[20]", "\"20\"", "10", "10.0", "10.1", "30", "29.99", "\"2026-02-01\"", "\"2026-01-31\"",
    "\"2026-02-29\"", "\"2024-02-29\"", "\"2026-2-01\"", "\"2026-02-1\"", "\"20260201\"",
    "\"2026-02-00\"", "\"2026-13-01\"", "\"1899-12-31\"", "\"2200-01-01\"", "\"2026-02-01 \"",
    "\"2026-02-01T00:00\"", "\"+026-02-01\"", "\"2026-02-01", "2026-02-01", "[\"2026-02-01\"]",
    "\"2026-02-0a\"", "\"unsure\"", "true", "null", "{}", "\"\"", "\"a text\"", "\"a\\u0041\"",
  ]
}
