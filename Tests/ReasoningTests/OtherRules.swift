import Questionnaires

/// The conditions of a questionnaire beside those of its findings and duties, numbered.
struct OtherRules {
  /// Where the truth of a rule stands among the bits of a completion.
  struct Number {
    let bit: Int
  }

  private var tests: [BruteForce.Test] = []
  /// By number of the finding: when each of its graces is given.
  private(set) var graces: [[Number]] = []
  /// By number of the duty: when each of its starts counts; the last counts always.
  private(set) var starts: [[Number?]] = []
  /// For each role with a condition.
  private(set) var roles: [RoleID: Number] = [:]
  private(set) var timeline: [Number] = []
  private(set) var guidance: [Number] = []
  private(set) var forms: [Number] = []

  init(_ questionnaire: Questionnaire, _ words: ConditionWords) {
    graces = questionnaire.findings.map { finding in
      (finding.applies?.grace ?? []).map { add(words.test($0.when)) }
    }
    starts = questionnaire.duties.map { duty in
      duty.starts.map { start in start.when.map { add(words.test($0)) } }
    }
    for role in questionnaire.roles {
      if let when = role.when { roles[role.id] = add(words.test(when)) }
    }
    let advice = questionnaire.advice
    timeline = advice.timeline.map { add($0.when.map(words.test) ?? { _ in true }) }
    guidance = advice.guidance.map { add(words.test($0.when)) }
    forms = advice.forms.map { add(words.test($0.when)) }
    precondition(tests.count <= 64, "a completion has a bit for each rule")
  }

  private mutating func add(_ test: @escaping BruteForce.Test) -> Number {
    tests.append(test)
    return Number(bit: tests.count - 1)
  }

  func bits(of completion: BruteForce.Completion) -> UInt64 {
    tests.indices.reduce(0) { $0 | (tests[$1](completion) ? 1 << UInt64($1) : 0) }
  }
}
