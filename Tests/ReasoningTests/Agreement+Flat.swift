import Batch
import JSONText
import Questionnaires
import Reasoning
import Testing

extension Agreement {
  /// The quick way through a sheet, complete or not, says what the reasoner says of it. Sheets of some
  /// worlds are tried one after the other, with the answers mixed in, so
  /// that what is left of one sheet would show in the next.
  func checkFlat() {
    let reasoner = Reasoner(
      onlyForTiers: reasoner.questionnaire, readings: reasoner.readings)
    var classifier = FlatClassifier(FlatProgram(reasoner))
    var openSheets = OpenSheets(reasoner)
    let line = SheetLine(reasoner.questionnaire)
    let step = max(1, truth.worlds.count / 4)
    let worlds = stride(from: 0, to: truth.worlds.count, by: step).map { truth.worlds[$0] }
    for (number, sheet) in (worlds.map(sheet) + [answers]).enumerated() {
      let outcome = self.reasoner.outcome(of: sheet, on: today)
      // The name of the sheet is a pointer into the line, which lives until it has been written.
      let sheetLine = ContiguousArray(
        Self.text(of: sheet, naming: NamePlace.allCases[number % 3]).utf8)
      let held = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: sheetLine.count)
      defer { held.deallocate() }
      _ = held.initialize(from: sheetLine)
      let isComplete = classifier.classify(UnsafeBufferPointer(held))
      #expect(isComplete == outcome.open.isEmpty, "seed \(seed)")
      let isUnderstood = classifier.isUnderstood
      #expect(isUnderstood, "seed \(seed)")
      var bytes: [UInt8] = []
      if isComplete {
        line.append(classifier, number: number, to: &bytes)
      } else {
        openSheets.settle(classifier)
        line.append(classifier, leaving: openSheets, number: number, to: &bytes)
      }
      let expected = JSONWriter(style: .compact).bytes(
        SheetResult.output(
          id: number % 3 == NamePlace.nowhere.rawValue ? "line \(number)" : "x", outcome: outcome))
      #expect(
        String(decoding: bytes, as: UTF8.self)
          == String(decoding: expected, as: UTF8.self) + "\n", "seed \(seed)")
    }
  }

  /// The answers of a world, and those of the sheet to questions that the world does not ask.
  private func sheet(_ world: BruteForce.World) -> Answers {
    var sheet = answers
    for (entry, value) in zip(reasoner.questionnaire.outline.entries, world.values) {
      let question = entry.question
      switch value {
      case .options(let mask)?:
        let chosen = question.options.indices.filter { mask >> $0 & 1 == 1 }
          .map { question.options[$0].id }
        sheet[question.id] = .choice(chosen: chosen, maybe: [])
      case .number(let number)?:
        sheet[question.id] = JSONNumberText(String(number)).map { .number($0) }
      case .date(let day)?: sheet[question.id] = .date(day)
      case .text?: sheet[question.id] = .text("T")
      case nil: break
      }
    }
    return sheet
  }

  /// Where a sheet has its name.
  enum NamePlace: Int, CaseIterable { case before, behind, nowhere }

  /// The line of a sheet, with single options written in both ways.
  static func text(of sheet: Answers, naming place: NamePlace = .before) -> String {
    let members = sheet.enumerated().map { number, member in
      "\"\(member.key)\": \(text(of: member.value, isBare: number.isMultiple(of: 2)))"
    }
    let answers = "\"answers\":{\(members.joined(separator: ","))}"
    return switch place {
    case .before: "{\"id\":\"x\",\(answers)}"
    case .behind: "{\(answers),\"id\":\"x\"}"
    case .nowhere: "{\(answers)}"
    }
  }

  private static func text(of answer: Answer, isBare: Bool) -> String {
    func list(_ options: [OptionID]) -> String {
      let names = options.map { "\"\($0)\"" }
      return isBare && names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
    }
    switch answer {
    case .choice(let chosen, []): return list(chosen)
    case .choice([], let maybe):
      return isBare ? "{\"maybe\":\(list(maybe))}" : "{\"options\":[],\"maybe\":\(list(maybe))}"
    case .choice(let chosen, let maybe):
      return "{\"options\":\(list(chosen)),\"maybe\":\(list(maybe))}"
    case .number(let number): return number.text
    case .date(let day): return "\"\(day)\""
    case .text(let text): return "\"\(text)\""
    case .unsure: return "\"unsure\""
    }
  }
}
