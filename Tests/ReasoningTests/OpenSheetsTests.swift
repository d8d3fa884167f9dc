import Batch
import JSONText
import Questionnaires
import Reasoning
import Testing

/// What has been learned from the sheets before never leads astray.
@Suite struct OpenSheetsTests {
  /// Many sheets of one questionnaire, one after the other, with the same memory. Half of the answers of a sheet
  /// are those of the sheet before, so that lessons apply that nearly do not.
  @Test(arguments: 0..<4)
  func lessonsHoldForTheSheetsThatFollow(part: Int) throws {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    var open = 0
    for seed in stride(from: part, to: 160, by: 4) {
      var random = RandomQuestionnaire(seed: UInt64(20_000 + seed))
      let questionnaire = try #require(QuestionnaireReader.read(random.files()).questionnaire)
      let reasoner = Reasoner(onlyForTiers: questionnaire, readings: [:])
      var classifier = FlatClassifier(FlatProgram(reasoner))
      // With room for 64 lessons it forgets them again and again.
      var openSheets =
        seed.isMultiple(of: 3) ? OpenSheets(reasoner, mostLessons: 64) : OpenSheets(reasoner)
      let line = SheetLine(questionnaire)
      var worlds = KnownWorlds()
      var before: Answers = [:]
      for number in 0..<60 {
        let answers = Self.mix(before, random.answers(for: questionnaire), number)
        before = answers
        let outcome = reasoner.outcome(of: answers, on: today, knowing: &worlds)
        let bytes = Array(Agreement.text(of: answers).utf8)
        var output: [UInt8] = []
        bytes.withUnsafeBufferPointer { bytes in
          if classifier.classify(bytes) {
            line.append(classifier, number: 1, to: &output)
          } else {
            open += 1
            openSheets.settle(classifier)
            line.append(classifier, leaving: openSheets, number: 1, to: &output)
          }
        }
        let expected = JSONWriter(style: .compact).bytes(
          SheetResult.output(id: "x", outcome: outcome))
        try #require(
          String(decoding: output, as: UTF8.self)
            == String(decoding: expected, as: UTF8.self) + "\n",
          "seed \(seed), sheet \(number): \(answers)")
      }
    }
    #expect(open > 1000)
  }

  /// Every second answer of the one, in an order that changes, and every third of the other left out.
  private static func mix(_ before: Answers, _ after: Answers, _ number: Int) -> Answers {
    var mixed: Answers = [:]
    for (place, key) in Set(before.keys).union(after.keys).sorted().enumerated() {
      if (place * 7 + number * 5) % 3 == 0 { continue }
      mixed[key] = (place + number).isMultiple(of: 2) ? before[key] ?? after[key] : after[key]
    }
    return mixed
  }
}
