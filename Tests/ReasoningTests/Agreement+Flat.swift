import Reasoning

@testable import Batch
import Questionnaires
import Testing

extension Agreement {
  /// The flat program says of a complete sheet what the reasoner says of it, and leaves every other
  /// sheet to it. Sheets of some worlds are tried one after the other, with the answers mixed in, so
  /// that what is left of one sheet would show in the next.
  func checkFlat() {
    var classifier = FlatClassifier(FlatProgram(reasoner))
    let step = max(1, truth.worlds.count / 4)
    let worlds = stride(from: 0, to: truth.worlds.count, by: step).map { truth.worlds[$0] }
    for sheet in worlds.map(sheet) + [answers] {
      let outcome = reasoner.outcome(of: sheet, on: today)
      let text = Self.text(of: sheet)
      let isFlat = text.map { text in
        Array(text.utf8).withUnsafeBufferPointer { classifier.classify($0) }
      }
      guard isFlat == true else {
        #expect(text == nil || !outcome.open.isEmpty || needsOther(sheet), "seed \(seed)")
        continue
      }
      #expect(outcome.open == [], "seed \(seed)")
      let held = outcome.findings.indices.filter {
        classifier.held[$0 >> 6] >> UInt64($0 & 63) & 1 == 1
      }
      let established = outcome.findings.indices.filter {
        outcome.findings[$0].status == .established
      }
      #expect(held == established, "seed \(seed)")
      #expect(classifier.tier == outcome.tier, "seed \(seed)")
      let entries = reasoner.questionnaire.outline.entries
      let ignored = classifier.ignored.map { entries[Int($0)].question.id }
      #expect(ignored == outcome.setAside, "seed \(seed)")
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

  /// What is not certain is left to the reasoner.
  private func needsOther(_ sheet: Answers) -> Bool {
    sheet.values.contains { $0.isOpen }
  }

  /// The line of a sheet; nil when an answer is not certain.
  private static func text(of sheet: Answers) -> String? {
    var members: [String] = []
    for (question, answer) in sheet {
      guard let value = text(of: answer, isBare: members.count.isMultiple(of: 2)) else {
        return nil
      }
      members.append("\"\(question)\": \(value)")
    }
    return "{\"id\":\"x\",\"answers\":{\(members.joined(separator: ","))}}"
  }

  private static func text(of answer: Answer, isBare: Bool) -> String? {
    switch answer {
    case .choice(let chosen, []):
      let names = chosen.map { "\"\($0)\"" }
      return isBare && names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
    case .number(let number): return number.text
    case .date(let day): return "\"\(day)\""
    case .text(let text): return "\"\(text)\""
    case .unsure, .choice: return nil
    }
  }
}
