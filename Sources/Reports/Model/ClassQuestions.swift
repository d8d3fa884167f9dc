import Questionnaires

/// The questions that decide the tier of a system inside the Act, apart from those that decide whether
/// the Act reaches it at all: what it is used for, not who uses it and where.
struct ClassQuestions {
  private let ids: Set<QuestionID>

  init(_ questionnaire: Questionnaire) {
    func questions(_ belongs: (Tier) -> Bool) -> Set<QuestionID> {
      var walk = Walk(questionnaire)
      for finding in questionnaire.findings where finding.tier.map(belongs) ?? false {
        walk.collect(finding.when)
      }
      return walk.questions
    }
    ids = questions { $0 >= .limited }.subtracting(questions { $0 == .outside })
  }

  /// Whether a condition cannot hold without an answer to one of them: the duty behind it is one of a
  /// class of systems.
  func decide(_ condition: Condition, in questionnaire: Questionnaire) -> Bool {
    switch condition.kind {
    case .all(let parts): parts.contains { decide($0, in: questionnaire) }
    case .any(let parts), .atLeast(_, of: let parts):
      !parts.isEmpty && parts.allSatisfy { decide($0, in: questionnaire) }
    case .chosen(let question, _), .number(let question, _), .date(let question, _):
      ids.contains(question)
    case .fact(let id): questionnaire.fact(id).map { decide($0.when, in: questionnaire) } ?? false
    case .not, .reading: false
    }
  }

  /// Gathers the questions that conditions name, also through facts.
  private struct Walk {
    let questionnaire: Questionnaire
    var questions: Set<QuestionID> = []
    private var facts: Set<FactID> = []

    init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

    mutating func collect(_ condition: Condition) {
      switch condition.kind {
      case .all(let parts), .any(let parts), .atLeast(_, of: let parts):
        for part in parts { collect(part) }
      case .not(let part): collect(part)
      case .chosen(let question, _), .number(let question, _), .date(let question, _):
        questions.insert(question)
      case .fact(let id):
        if facts.insert(id).inserted, let fact = questionnaire.fact(id) { collect(fact.when) }
      case .reading: break
      }
    }
  }
}
