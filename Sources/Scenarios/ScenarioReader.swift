import AnswerSheets
import JSONText
package import QuestionnaireTexts
package import Questionnaires

/// Reads the scenarios of a questionnaire, and the sets that their cases make up.
package enum ScenarioReader {
  package struct Result: Sendable {
    package let scenarios: [Scenario]
    /// Cases to play one after the other.
    package let sets: [CaseSet]
    package let problems: [Problem]
  }

  /// Reads every file under `scenarios/`, and `sets.json`, against the questionnaire they belong to.
  /// Scenarios stay in the language in which they are written; sets speak that of the overlay.
  package static func read(
    _ files: [SourceFile], for questionnaire: Questionnaire, under overlay: TextOverlay? = nil
  ) -> Result {
    var log = ProblemLog(files: files)
    var scenarios: [Scenario] = []
    var seen: Set<ScenarioID> = []
    for (number, file) in files.enumerated() where FileContents(path: file.path) == .scenario {
      guard let node = QuestionnaireReader.readText(file, number: number, log: &log),
        let scenario = read(node, file: number, for: questionnaire, log: &log)
      else { continue }
      if !seen.insert(scenario.id).inserted {
        log.error(
          "duplicate-id", "the scenario \"\(scenario.id)\" stands twice", at: scenario.place)
      }
      scenarios.append(scenario)
    }
    let sets = CaseSetReader.read(
      files, cases: cases(of: scenarios, log: &log), under: overlay, log: &log)
    return Result(scenarios: scenarios, sets: sets, problems: log.sorted())
  }

  private static func cases(of scenarios: [Scenario], log: inout ProblemLog) -> [CaseID] {
    var cases: [CaseID] = []
    for scenario in scenarios {
      guard let id = scenario.teaching?.id else { continue }
      if cases.contains(id) {
        log.error("duplicate-id", "the case \"\(id)\" stands twice", at: scenario.place)
      }
      cases.append(id)
    }
    return cases
  }

  private static func read(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ProblemLog
  ) -> Scenario? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    _ = reader.optionalString("$schema", log: &log)
    let id: ScenarioID? = reader.identifier("id", log: &log)
    let title = reader.string("title", log: &log)
    let asOf = reader.date("asOf", log: &log)
    let story = reader.string("story", log: &log)
    let source = reader.optionalString("source", log: &log)
    let disputed = reader.optionalString("disputed", log: &log)
    let answers = reader.required("answers", log: &log).flatMap {
      readAnswers($0, file: file, for: questionnaire, log: &log)
    }
    let expect = reader.required("expect", log: &log).flatMap {
      readExpectation($0, file: file, for: questionnaire, log: &log)
    }
    let kind: Scenario.Kind? = reader.optionalWord("kind", log: &log)
    let teaching = TeachingReader.read(
      &reader, isTeaching: kind == .teaching, file: file, for: questionnaire, log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let title, let asOf, let story, let answers, let expect else { return nil }
    return Scenario(
      id: id, title: title, asOf: asOf, story: story, source: source, answers: answers,
      expect: expect, disputed: disputed, kind: kind, teaching: teaching, place: reader.place)
  }

  /// Nil when an answer cannot be taken, so that the scenario is not played without it.
  private static func readAnswers(
    _ node: JSONNode, file: Int, for questionnaire: Questionnaire, log: inout ProblemLog
  ) -> Answers? {
    guard let reader = ObjectReader(node, file: file, log: &log) else { return nil }
    var answers: Answers = [:]
    for member in reader.members {
      do throws(AnswerReader.Failure) {
        let (question, answer) = try AnswerReader.read(member, for: questionnaire)
        answers[question] = answer
      } catch {
        log.error(
          "bad-answer", error.message, at: Place(file: file, offset: member.keyOffset))
      }
    }
    return answers.count == reader.members.count ? answers : nil
  }

  static func questions(
    _ key: String, _ reader: inout ObjectReader, for questionnaire: Questionnaire,
    log: inout ProblemLog
  ) -> [QuestionID] {
    let ids: [QuestionID] = reader.identifiers(key, log: &log)
    for id in ids where questionnaire.outline[id] == nil {
      log.error("unknown-name", "there is no question \"\(id)\"", at: reader.place)
    }
    return ids
  }
}
