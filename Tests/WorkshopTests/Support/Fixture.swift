import Foundation
import Questionnaires
import Reasoning
import Testing
import Workshop
import Scenarios

/// The questionnaire for a class: two cases, a set, and a scenario that is none.
struct Fixture {
  let reasoner: Reasoner
  let scenarios: [Scenario]
  let sets: [CaseSet]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "QuestionnairesTests/Fixtures/class")

  init() throws {
    let names = [
      "questionnaire.json", "sections/use.json", "facts.json", "findings.json", "sources.json",
      "sets.json", "scenarios/sorter.json", "scenarios/helper.json", "scenarios/rule.json",
    ]
    let files = try names.map {
      SourceFile(path: $0, bytes: Array(try Data(contentsOf: Self.folder.appending(path: $0))))
    }
    let questionnaire = try #require(QuestionnaireReader.read(files).questionnaire)
    reasoner = Reasoner(questionnaire)
    let read = ScenarioReader.read(files, for: questionnaire)
    scenarios = read.scenarios
    sets = read.sets
  }

  /// With what was not made for a class.
  var all: CaseBook { CaseBook(scenarios, sets: sets, all: true) }
  var book: CaseBook { CaseBook(scenarios, sets: sets) }

  func training(_ name: String) throws -> TrainingCase {
    try #require(all.named(name))
  }

  /// Answers by question: options parted by commas, a day, or "unsure".
  func answers(_ texts: [String: String]) throws -> Answers {
    var answers: Answers = [:]
    for (name, text) in texts {
      let id = try #require(QuestionID(name))
      if text == "unsure" {
        answers[id] = .unsure
      } else if let day = CalendarDate(iso: text) {
        answers[id] = .date(day)
      } else {
        answers[id] = .choice(
          chosen: text.split(separator: ",").compactMap { OptionID(String($0)) }, maybe: [])
      }
    }
    return answers
  }

  func marking(
    of name: String = "case-001", hints: Int = 0, _ texts: [String: String]
  ) throws -> Marking {
    Marking(try training(name), try answers(texts), hints: hints, reasoner)
  }

  func team(
    _ name: String, of training: String = "case-001", hints: Int = 0, isFinished: Bool = true,
    _ texts: [String: String]
  ) throws -> TeamAnswers {
    TeamAnswers(
      team: name, training: training, questionnaire: "class", version: "1.0.0",
      answers: try answers(texts), hints: hints, isFinished: isFinished)
  }

  /// All that the model answers to the first case.
  static let right = ["learns": "yes", "use": "sort", "decides": "yes", "since": "2026-01-01"]
}
