import Foundation
@testable import QuestionnaireTexts
import Reasoning
import Scenarios
import Testing
import Translations
import Wording

@testable import Questionnaires
@testable import Interview

/// The shipped questionnaire in one language, and what somebody types who reads it in that language.
struct ShippedInterview {
  let questionnaire: Questionnaire
  let words: Words
  private let scenarios: [Scenario]

  /// Read once for all tests.
  private static let files = Result { try read() }

  init(in language: LanguageTag) throws {
    let files = try Self.files.get()
    let translation = try #require(TranslationReader.read(language, in: files)?.translation)
    try self.init(files, translation, try #require(Words(speaking: language)))
  }

  /// In a made-up language.
  ///
  /// - Parameter saying: gives a text with the most columns that it may take.
  init(saying: (_ text: String, _ limit: Int?) -> String, words: Words) throws {
    let files = try Self.files.get()
    let entries = QuestionnaireTexts.all(in: files).map { placed in
      let entry = Translation.Entry(
        of: TextDigest.of(placed.text), text: saying(placed.text, TextNote(id: placed.id).limit),
        isMeantToBeSame: false, place: Place(file: 0, offset: 0))
      return (id: placed.id, entry: entry)
    }
    let translation = Translation(
      language: words.language, reviewed: "not reviewed", entries: entries)
    try self.init(files, translation, words)
  }

  private init(_ files: [SourceFile], _ translation: Translation, _ words: Words) throws {
    let result = QuestionnaireReader.read(files, under: TextOverlay([translation]))
    questionnaire = try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
    scenarios = ScenarioReader.read(files, for: questionnaire).scenarios
    self.words = words
  }

  private static func read() throws -> [SourceFile] {
    let root =
      #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
      + "/Questionnaires/eu-ai-act"
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".json") }
      .map {
        SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: URL(filePath: "\(root)/\($0)"))))
      }
  }

  /// One line for each question of a scenario, in the order in which they are asked: the option's
  /// own words where one is chosen, otherwise numbers as on the screen.
  func lines(of id: String, on day: CalendarDate) throws -> [String] {
    let scenario = try #require(scenarios.first { $0.id.text == id })
    let reasoner = Reasoner(questionnaire)
    var answers: Answers = [:]
    var lines: [String] = []
    while let next = reasoner.outcome(of: answers, on: day).next {
      let question = try #require(questionnaire.outline[next]).question
      let answer = try #require(scenario.answers[next])
      lines.append(typed(answer, to: question))
      answers[next] = answer
    }
    return lines
  }

  private func typed(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .unsure: return words.screens.unsure
    case .text(let text): return text
    case .number(let number): return number.text
    case .date(let day): return words.day(day)
    case .choice(let chosen, let maybe):
      let options = question.options.enumerated()
      if chosen.count == 1, maybe.isEmpty,
        let option = question.options.first(where: { chosen.contains($0.id) })
      {
        return option.text
      }
      return options.compactMap { index, option in
        if chosen.contains(option.id) { return "\(index + 1)" }
        return maybe.contains(option.id) ? "\(index + 1)?" : nil
      }.joined(separator: ",")
    }
  }
}
