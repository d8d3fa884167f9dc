import Assessments
package import JSONText
package import Questionnaires
package import Reasoning
package import Scenarios

/// A case while its author writes it.
package struct CaseDraft {
  /// The name of the scenario.
  package var id: String
  /// The short name: `case-017`.
  package var name: String
  package var title = ""
  package var story = ""
  package var asOf: CalendarDate
  package var answers: Answers = [:]
  package var told: Set<QuestionID> = []
  /// Why an answer is the right one; empty for none.
  package var reasons: [QuestionID: String] = [:]
  package var level = 1
  package var topics: [String] = []
  package var confusion = ""
  package var hint = ""
  package var explanation = ""
  /// The name of the article in `sources.json`.
  package var article = ""
  package var source = ""
  package var standing = Teaching.Explanation.Standing.final
  /// What the file says beside all this; it is written again as it stands.
  private var original: JSONObject?

  package init(id: String, name: String, asOf: CalendarDate) {
    self.id = id
    self.name = name
    self.asOf = asOf
  }

  /// A case that is there, to be changed. `file` is what stands in its file.
  package init(_ training: TrainingCase, file: JSONObject) {
    let scenario = training.scenario
    self.init(id: scenario.id.text, name: training.name, asOf: scenario.asOf)
    title = scenario.title
    story = scenario.story
    answers = scenario.answers
    original = file
    guard let teaching = training.teaching else { return }
    told = Set(teaching.told)
    reasons = teaching.reasons
    level = teaching.level
    topics = teaching.topics.map(\.text)
    confusion = teaching.confusion
    hint = teaching.hint ?? ""
    explanation = teaching.explanation.text
    article = teaching.explanation.article.text
    source = teaching.explanation.source
    standing = teaching.explanation.standing
  }

  /// As it stands in its file, with what its answers lead to as the result that is promised.
  package func output(_ outcome: Outcome, _ questionnaire: Questionnaire) -> JSONOutput {
    let order = questionnaire.outline.entries.map(\.question.id).filter { answers[$0] != nil }
    let silent = order.filter { !told.contains($0) }
    let why = order.filter(told.contains).compactMap { id -> JSONOutput.Member? in
      reasons[id].flatMap { $0.isEmpty ? nil : .init(id.text, .string($0)) }
    }
    var new: [JSONOutput.Member] =
      [
        .init("$schema", .string("../../schema/scenario.json")), .init("id", .string(id)),
        .init("title", .string(title)), .init("asOf", .string(asOf.description)),
        .init("story", .string(story)),
        .init("answers", .object(order.map { .init($0.text, answers[$0]?.output ?? .null) })),
        .init("expect", .object(expected(outcome))), .init("kind", .string("teaching")),
        .init("case", .string(name)), .init("level", .integer(level)),
        .init("topics", .strings(topics)), .init("confusion", .string(confusion)),
      ] + (hint.isEmpty ? [] : [.init("hint", .string(hint))]) + [
        .init(
          "explanation",
          .object([
            "text": .string(explanation), "article": .string(article), "source": .string(source),
            "standing": .string(standing.rawValue),
          ])),
        .init("told", .strings(order.filter(told.contains).map(\.text))),
        .init("notTold", .strings(silent.map(\.text))),
      ]
    if !why.isEmpty { new.append(.init("reasons", .object(why))) }
    let known = Set(new.map(\.key) + ["hint", "reasons"])
    let kept = (original?.members ?? []).filter { !known.contains($0.key) }
    return .object(new + kept.map { .init($0.key, JSONOutput($0.value)) })
  }

  /// The tier, with what else the file promised.
  private func expected(_ outcome: Outcome) -> [JSONOutput.Member] {
    var members: [JSONOutput.Member] = [
      .init("tier", .string((outcome.tier ?? .minimal).rawValue))
    ]
    if !outcome.isSettled {
      members.append(.init("possible", .strings(outcome.possibleTiers.map(\.rawValue))))
    }
    if case .object(let before)? = original?["expect"]?.value {
      members += before.members.filter { !["tier", "possible"].contains($0.key) }
        .map { .init($0.key, JSONOutput($0.value)) }
    }
    return members
  }
}
