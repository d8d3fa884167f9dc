import Documents
import Questionnaires
import Reasoning
import Scenarios
import Wording

extension CasePaper {
  /// For whoever teaches: the result, the reasons, the near miss, and each answer of the model.
  var solutions: Handout {
    Handout(
      kind: phrases.solutions, title: title, subtitle: subtitle,
      remark + cases.flatMap(solution) + advice, words, look: .denseSheets)
  }

  private func solution(_ training: TrainingCase) -> [Block] {
    let model = Analysis(reasoner, training.scenario.answers, on: training.scenario.asOf)
    let tier = training.scenario.expect.tier
    let others = training.scenario.expect.alsoAcceptable
    var body: [Block] = []
    if !others.isEmpty {
      body.append(.paragraph([.text(phrases.alsoRight(tiers: words.tiers.quiet(others)))]))
    }
    if let possible = training.scenario.expect.possible {
      body.append(
        .paragraph([.text(phrases.leavesOpen(tiers: words.tiers.quiet(possible)))]))
    }
    var blocks: [Block] = [
      heading(training),
      .banner(tone: Tone(tier), headline: words.tiers.headline(tier), body),
    ]
    if let teaching = training.teaching { blocks += explanation(teaching) }
    if let twin = Twin.find(model) {
      let near = phrases.nearMiss(
        changes: words.workshop.changes(twin), tier: words.tiers.quiet(twin.tier))
      blocks.append(labelled(phrases.nearMissLead, [.text(near)]))
    }
    blocks.append(.table(answers(training)))
    return blocks
  }

  private func explanation(_ teaching: Teaching) -> [Block] {
    [
      labelled(phrases.whyLead, why(teaching.explanation)),
      labelled(phrases.confusionLead, [.text(teaching.confusion)]),
    ] + (teaching.hint.map { [labelled(phrases.hintLead, [.text($0)])] } ?? [])
  }

  private func labelled(_ lead: String, _ text: [Inline]) -> Block {
    .paragraph([.strong("\(lead) ")] + text)
  }

  /// The reason, with the article as a link wherever the language puts it.
  private func why(_ explanation: Teaching.Explanation) -> [Inline] {
    let article: Inline =
      questionnaire.source(explanation.article).map { .link($0.label, address: $0.address) }
      ?? .text(explanation.article.text)
    let place = "\u{FFFC}"
    let text =
      switch explanation.standing {
      case .final:
        phrases.why(explanation: explanation.text, article: place, source: explanation.source)
      case .draft:
        phrases.whyDraft(explanation: explanation.text, article: place, source: explanation.source)
      }
    return Array(
      text.split(separator: place, maxSplits: 1, omittingEmptySubsequences: false)
        .map { [Inline.text(String($0))] }.joined(separator: [article]))
  }

  private func answers(_ training: TrainingCase) -> Table {
    let told = training.toldAnswers
    return Table(
      caption: phrases.answers,
      columns: [phrases.columnQuestion, phrases.columnModel, phrases.columnWhy],
      rows: questionnaire.outline.entries.compactMap { entry in
        let question = entry.question
        guard let answer = training.scenario.answers[question.id] else { return nil }
        let reason = training.teaching?.reasons[question.id] ?? ""
        let remark =
          training.teaching == nil || told[question.id] != nil
          ? reason : "\(phrases.notTold) \(reason)"
        return [
          [.text(question.statement)], [.text(words.answers.text(answer, to: question))],
          [.text(remark)],
        ]
      })
  }

  /// What to discuss after a set, and what often goes wrong.
  private var advice: [Block] {
    guard let set, !(set.discuss.isEmpty && set.errors.isEmpty) else { return [] }
    var blocks: [Block] = [
      .part(phrases.discuss), .paragraph([.text(phrases.minutes(count: set.minutes))]),
      .list(set.discuss.map { [.text($0)] }),
    ]
    if !set.errors.isEmpty {
      blocks += [
        .heading(level: 3, phrases.errors), .list(set.errors.map { [.text($0)] }),
      ]
    }
    return blocks
  }
}

extension Tone {
  init(_ tier: Tier) { self = Tone(rawValue: tier.rawValue) ?? .neutral }
}
