import Assessments
import Foundation
import QuestionnaireTexts
import Questionnaires
import Reasoning
import Scenarios
import Testing
import Translations
import Wording

@testable import Reports

/// The questionnaire as it lies in the repository, with its scenarios.
struct Shipped {
  let reasoner: Reasoner
  let scenarios: [Scenario]
  let words: Words

  /// The languages beside English that the repository has.
  static func languages() throws -> [LanguageTag] {
    TranslationReader.languages(of: try files.get().map(\.path))
  }

  /// - Parameter language: the one in which everything is told.
  init(in language: LanguageTag = .english) throws {
    self = try language == .english ? Self.english.get() : Self(reading: language)
  }

  /// Read once for all tests.
  private static let english = Result { try Shipped(reading: .english) }

  private init(reading language: LanguageTag) throws {
    let files = try Self.files.get()
    let overlay = TranslationReader.read(language, in: files)?.translation.flatMap {
      TextOverlay([$0])
    }
    let result = QuestionnaireReader.read(files, under: overlay)
    let questionnaire = try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
    #expect(questionnaire.language == language.text)
    reasoner = Reasoner(questionnaire)
    scenarios = ScenarioReader.read(files, for: questionnaire).scenarios
    words = Words(speaking: language) ?? .english
  }

  private static let files = Result { () throws -> [SourceFile] in
    let root =
      #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
      + "/Questionnaires/eu-ai-act"
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".json") }
      .map {
        SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: URL(filePath: "\(root)/\($0)"))))
      }
  }

  /// The report on a scenario, on its own day unless another is named.
  func report(on id: String, firm: Firm? = nil) throws -> Report {
    let scenario = try #require(scenarios.first { $0.id.text == id }, "no scenario \(id)")
    return try report(scenario.answers, on: scenario.asOf, firm: firm)
  }

  func report(
    _ answers: Answers, on day: CalendarDate, firm: Firm? = nil,
    flagged: [QuestionID: String] = [:]
  ) throws -> Report {
    let now = try #require(Timestamp("2026-11-28T12:00:00Z"))
    var assessment = Assessment(
      system: .init(name: "A system", summary: ""),
      provenance: .init(
        id: "eu-ai-act", version: "1", lawAsOf: day, logic: String(repeating: "0a", count: 32)),
      at: now)
    for (question, answer) in answers { assessment.answer(question, with: answer, at: now) }
    for (question, flag) in flagged { assessment.setFlag(flag, on: question, at: now) }
    return Report(
      assessment: assessment, analysis: Analysis(reasoner, answers, on: day),
      madeWith: assessment.provenance, madeAt: now, programVersion: "1.2.3", words: words,
      firm: firm)
  }

  /// A sheet with a random answer to every question that is asked.
  func randomAnswers(using chance: inout some RandomNumberGenerator) throws -> Answers {
    let outline = reasoner.questionnaire.outline
    let day = try #require(CalendarDate(iso: "2026-11-28"))
    let days = ["2026-01-15", "2027-06-01", "2027-12-01", "2027-12-02", "2028-08-02"]
    var answers: Answers = [:]
    while let next = reasoner.outcome(of: answers, on: day).next {
      let question = try #require(outline[next]?.question)
      switch question.kind {
      case .oneOf:
        answers[next] = .chosen(
          try #require(question.options.randomElement(using: &chance)).id)
      case .manyOf:
        let first = try #require(question.options.randomElement(using: &chance))
        let others = question.options.filter { !$0.isExclusive && Bool.random(using: &chance) }
        let chosen =
          first.isExclusive
          ? [first.id]
          : Set([first.id] + others.prefix(1).map(\.id))
            .sorted()
        answers[next] = .choice(chosen: chosen, maybe: [])
      case .date:
        answers[next] = .date(
          try #require(CalendarDate(iso: days[Int.random(in: days.indices, using: &chance)])))
      case .number:
        let number = Int.random(in: 1...1000, using: &chance)
        answers[next] = .number(try #require(JSONNumberText("\(number)")))
      case .text: answers[next] = .text("x")
      }
    }
    return answers
  }
}
