import Questionnaires
import Reasoning
import Testing

extension Agreement {
  /// Roles, days, guidance and drafts concern the person in exactly the worlds in which they should.
  func checkAdvice() {
    func status(_ rule: OtherRules.Number) -> Status { Self.status(worlds.map { $0.holds(rule) }) }
    #expect(outcome.roles == truth.others.roles.mapValues(status), "seed \(seed)")
    #expect(outcome.timeline.map(\.status) == truth.others.timeline.map(status), "seed \(seed)")
    #expect(outcome.guidance.map(\.status) == truth.others.guidance.map(status), "seed \(seed)")
    #expect(outcome.forms.map(\.status) == truth.others.forms.map(status), "seed \(seed)")
  }

  /// The days from which findings and duties have effect: those whose condition may still hold, up to
  /// the first that holds in any case. No world has another day.
  func checkStarts() {
    for (number, state) in outcome.findings.enumerated() {
      guard let applies = state.finding.applies else {
        #expect(state.starts.isEmpty, "seed \(seed)")
        continue
      }
      let graces = truth.others.graces[number]
      let listed = Self.listed(graces, worlds)
      var days = listed.prefix { $0 < graces.count }.map { applies.grace[$0].from }
      if listed.contains(graces.count) { days.insert(applies.from, at: 0) }
      #expect(state.starts.map(\.from) == days, "seed \(seed), \(state.finding.id)")
      for world in worlds {
        let day = graces.firstIndex { world.holds($0) }.map { applies.grace[$0].from }
        #expect(days.contains(day ?? applies.from), "seed \(seed), \(state.finding.id)")
      }
    }
    for (number, state) in outcome.duties.enumerated() {
      let starts = truth.others.starts[number]
      let days = Self.listed(starts.compactMap { $0 }, worlds).map { state.duty.starts[$0].day }
      #expect(state.starts.map(\.day) == days, "seed \(seed), \(state.duty.id)")
    }
  }

  /// The numbers of the starts that are told; the last is the one without a condition.
  private static func listed(
    _ conditions: [OtherRules.Number], _ worlds: [BruteForce.World]
  ) -> [Int] {
    var listed: [Int] = []
    for (number, condition) in conditions.enumerated() {
      let status = status(worlds.map { $0.holds(condition) })
      if status != .ruledOut { listed.append(number) }
      if status == .established { return listed }
    }
    return listed + [conditions.count]
  }

  /// What chosen options rule out is told only where no world has a finding on the same article,
  /// and that article does not lead outside.
  func checkClearings() {
    let questionnaire = reasoner.questionnaire
    let cleared = questionnaire.outline.entries.enumerated().flatMap { number, entry -> [String] in
      guard worlds.allSatisfy({ $0.values[number] != nil }),
        case .choice(let chosen, _)? = answers[entry.question.id]
      else { return [] }
      return entry.question.options.filter { option in
        guard chosen.contains(option.id), let article = option.clears?.cites.first else {
          return false
        }
        let findings = questionnaire.findings.indices.filter {
          questionnaire.findings[$0].cites.first == article
        }
        return !findings.contains { questionnaire.findings[$0].tier == .outside }
          && !worlds.contains { world in findings.contains { world.findings[$0] } }
      }.map { "\(entry.question.id): \($0.id)" }
    }
    let found = outcome.clearings(of: answers, questionnaire)
    #expect(found.map { "\($0.question): \($0.option.id)" } == cleared, "seed \(seed)")
  }

  /// Where no question waits for a fact, the fewest questions that are left are told exactly.
  func checkFewest() {
    let questionnaire = reasoner.questionnaire
    guard answers.isEmpty, questionnaire.sections.allSatisfy({ $0.askWhen == nil }),
      questionnaire.outline.entries.allSatisfy({ $0.question.askWhen == nil })
    else { return }
    let fewest = truth.worlds.map { world in world.values.count { $0 != nil } }.min()
    #expect(outcome.progress.remaining.lowerBound == fewest, "seed \(seed)")
  }
}
