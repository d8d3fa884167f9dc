/// Facts do not hang on themselves, and nothing is asked because of what is asked later.
extension NameResolver {
  func checkCycles(log: inout ProblemLog) {
    if FactOrder.exists(parts.facts) { return }
    for fact in parts.facts where reaches(fact.id, from: fact.when) {
      log.error(
        "fact-cycle", "the fact \"\(fact.id)\" depends on itself", at: fact.place)
    }
  }

  private func reaches(_ target: FactID, from condition: Condition) -> Bool {
    var seen: Set<FactID> = []
    var waiting = condition.facts.map(\.fact)
    while let fact = waiting.popLast() {
      if fact == target { return true }
      guard seen.insert(fact).inserted else { continue }
      waiting += facts[fact]?.when.facts.map(\.fact) ?? []
    }
    return false
  }

  /// A gate may read only what has been asked before it; so the order of the questions never runs
  /// in a circle.
  func checkGates(log: inout ProblemLog) {
    var asked = 0
    for (number, section) in sections.enumerated() {
      let start = asked
      if let condition = section.askWhen { checkGate(condition, before: start, log: &log) }
      for (index, entry) in outline.entries.enumerated() where entry.section == number {
        if let condition = entry.question.askWhen {
          checkGate(condition, before: index, log: &log)
        }
        asked = index + 1
      }
    }
  }

  private func checkGate(_ condition: Condition, before limit: Int, log: inout ProblemLog) {
    for (question, place) in condition.questions {
      log.error(
        "direct-gate",
        "\"askWhen\" may use only facts; name a fact that reads \"\(question)\"", at: place)
    }
    for (fact, place) in condition.facts {
      for question in questionsRead(by: fact) {
        guard let number = outline.number(of: question), number >= limit else { continue }
        log.error(
          "late-gate",
          "the fact \"\(fact)\" reads \"\(question)\", which is asked only later", at: place)
      }
    }
  }

  private func questionsRead(by fact: FactID) -> [QuestionID] {
    var seen: Set<FactID> = []
    var questions: Set<QuestionID> = []
    var waiting = [fact]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let condition = facts[next]?.when else { continue }
      questions.formUnion(condition.questions.map(\.question))
      waiting += condition.facts.map(\.fact)
    }
    return questions.sorted()
  }
}
