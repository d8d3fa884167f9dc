import Foundation
import Questionnaires
import Reasoning
import Testing
import Wording

@testable import Interview

/// The shipped questionnaire in one language, and what somebody types who reads it in that language.
struct ShippedInterview {
  let questionnaire: Questionnaire
  let words: Words
  private let files: [SourceFile]

  init(in language: LanguageTag) throws {
    let root =
      #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
      + "/Questionnaires/eu-ai-act"
    files = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".json") }
      .map {
        SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: URL(filePath: "\(root)/\($0)"))))
      }
    let translation = try #require(TranslationReader.read(language, in: files)?.translation)
    let result = QuestionnaireReader.read(files, under: TextOverlay([translation]))
    questionnaire = try #require(result.questionnaire, "\(result.problems.map(\.formatted))")
    words = try #require(Words(speaking: language))
  }

  /// One line for each question of a scenario, in the order in which they are asked: the option's
  /// own words where one is chosen, otherwise numbers as on the screen.
  func lines(of id: String, on day: CalendarDate) throws -> [String] {
    let scenarios = ScenarioReader.read(files, for: questionnaire).scenarios
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
