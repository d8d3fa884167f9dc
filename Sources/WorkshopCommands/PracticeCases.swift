package import CommandSupport
package import Questionnaires
import Sessions
import Typography

/// The cases of a questionnaire that can be practised: real ones, whose result is not disputed.
package struct PracticeCases {
  package let loaded: LoadedQuestionnaire
  private let scenarios: [Scenario]

  package init(folder: String?) throws(CommandFailure) {
    loaded = try LoadedQuestionnaire.load(folder: folder)
    let files = try LoadedQuestionnaire.allFiles(folder: folder)
    scenarios = ScenarioReader.read(files, for: loaded.questionnaire).scenarios
      .filter { $0.disputed == nil && !$0.answers.isEmpty }
  }

  package var lines: [String] { scenarios.map { SafeText.line("\($0.id): \($0.title)") } }

  /// The first case that holds all the words; without words one that changes from day to day.
  package func find(_ words: [String]) throws(CommandFailure) -> Scenario {
    guard !scenarios.isEmpty else {
      throw CommandFailure(message: "this questionnaire has no cases", status: .notFound)
    }
    if words.isEmpty {
      let day = Clock.today().description.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
      return scenarios[day % scenarios.count]
    }
    if words.count == 1, let exact = scenarios.first(where: { $0.id.text == words[0] }) {
      return exact
    }
    let wanted = words.map { $0.lowercased() }
    let found = scenarios.first { scenario in
      let text = "\(scenario.id) \(scenario.title) \(scenario.story)".lowercased()
      return wanted.allSatisfy(text.contains)
    }
    guard let found else {
      throw CommandFailure(
        message: "no case holds these words; see \(ProgramName.shown) practise --list",
        status: .notFound)
    }
    return found
  }
}
