import Documents
import Questionnaires
import Reasoning
import Wording

extension CasePaper {
  /// For whoever teaches: the result, the reasons, the near miss, and each answer of the model.
  var solutions: Handout {
    Handout(
      kind: "Solutions for whoever teaches", title: title, subtitle: subtitle,
      cases.flatMap(solution) + advice)
  }

  private func solution(_ training: TrainingCase) -> [Block] {
    let model = Analysis(reasoner, training.scenario.answers, on: training.scenario.asOf)
    let tier = training.scenario.expect.tier
    let others = training.scenario.expect.alsoAcceptable
    var body: [Block] = []
    if !others.isEmpty {
      body.append(.paragraph([.text("Also right: \(TierWords.quiet(others)).")]))
    }
    if let possible = training.scenario.expect.possible {
      body.append(
        .paragraph([.text("The story leaves it open: \(TierWords.quiet(possible)).")]))
    }
    var blocks: [Block] = [
      .part("\(training.name): \(training.title)"),
      .banner(tone: Tone(tier), headline: TierWords.headline(tier), body),
    ]
    if let teaching = training.teaching { blocks += explanation(teaching) }
    if let near = NearMissWords.sentence(model) {
      blocks.append(.paragraph([.strong("The near miss: "), .text(near)]))
    }
    blocks.append(.table(answers(training)))
    return blocks
  }

  private func explanation(_ teaching: Teaching) -> [Block] {
    let explanation = teaching.explanation
    let draft = explanation.standing == .draft ? "; still a draft" : ""
    let article: Inline =
      questionnaire.source(explanation.article).map { .link($0.label, address: $0.address) }
      ?? .text(explanation.article.text)
    return [
      .paragraph([
        .strong("Why: "), .text("\(explanation.text) ("), article,
        .text("; \(explanation.source)\(draft))"),
      ]),
      .paragraph([.strong("What people confuse: "), .text(teaching.confusion)]),
    ] + (teaching.hint.map { [.paragraph([.strong("Hint: "), .text($0)])] } ?? [])
  }

  private func answers(_ training: TrainingCase) -> Table {
    let told = training.toldAnswers
    return Table(
      caption: "The answers of the model", columns: ["Question", "The model", "Why"],
      rows: questionnaire.outline.entries.compactMap { entry in
        let question = entry.question
        guard let answer = training.scenario.answers[question.id] else { return nil }
        let reason = training.teaching?.reasons[question.id] ?? ""
        let remark =
          training.teaching == nil || told[question.id] != nil
          ? reason : "Not told, not scored. \(reason)"
        return [
          [.text(question.statement)], [.text(AnswerText.of(answer, to: question))],
          [.text(remark)],
        ]
      })
  }

  /// What to discuss after a set, and what often goes wrong.
  private var advice: [Block] {
    guard let set, !(set.discuss.isEmpty && set.errors.isEmpty) else { return [] }
    var blocks: [Block] = [
      .part("To discuss"),
      .paragraph([.text("About \(Counting.of(set.minutes, "minute", "minutes")) with the cases.")]),
      .list(set.discuss.map { [.text($0)] }),
    ]
    if !set.errors.isEmpty {
      blocks += [
        .heading(level: 3, "What people often get wrong"), .list(set.errors.map { [.text($0)] }),
      ]
    }
    return blocks
  }
}

extension Tone {
  init(_ tier: Tier) { self = Tone(rawValue: tier.rawValue) ?? .neutral }
}
