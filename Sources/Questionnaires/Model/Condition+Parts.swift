package import QuestionnaireTexts

/// The one walk through a condition; what reads conditions goes through it.
extension Condition {
  /// What stands directly inside it; empty for a leaf.
  package var members: [Condition] {
    switch kind {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts): parts
    case .not(let part): [part]
    case .chosen, .number, .date, .fact, .reading: []
    }
  }

  /// What stands inside it at any depth, each before what stands inside it in turn.
  package var parts: [Condition] { members.flatMap { [$0] + $0.parts } }

  /// The parts that are made of no others: what it says of answers, facts and readings.
  package var leaves: [Condition] {
    var leaves: [Condition] = []
    forEachLeaf { leaves.append($0) }
    return leaves
  }

  /// The same, without a list of them.
  package func forEachLeaf(_ body: (Condition) -> Void) {
    switch kind {
    case .all(let parts), .any(let parts), .atLeast(_, of: let parts):
      for part in parts { part.forEachLeaf(body) }
    case .not(let part): part.forEachLeaf(body)
    case .chosen, .number, .date, .fact, .reading: body(self)
    }
  }

  /// The facts named anywhere in it, with their places.
  package var facts: [(fact: FactID, place: Place)] {
    var facts: [(fact: FactID, place: Place)] = []
    forEachLeaf { leaf in
      if case .fact(let fact) = leaf.kind { facts.append((fact, leaf.place)) }
    }
    return facts
  }

  /// The readings named anywhere in it.
  package var readings: [ReadingID] {
    leaves.compactMap { leaf in
      if case .reading(let reading, _) = leaf.kind { reading } else { nil }
    }
  }

  /// Whether it reads the answer to a question directly, not through facts.
  package func names(_ question: QuestionID) -> Bool {
    var isNamed = false
    forEachLeaf { leaf in
      switch leaf.kind {
      case .chosen(question, _), .number(question, _), .date(question, _): isNamed = true
      case .chosen, .number, .date, .fact, .reading, .all, .any, .not, .atLeast: break
      }
    }
    return isNamed
  }

  /// The questions read directly, not through facts.
  package var questions: [(question: QuestionID, place: Place)] {
    var questions: [(question: QuestionID, place: Place)] = []
    forEachLeaf { leaf in
      switch leaf.kind {
      case .chosen(let question, _), .number(let question, _), .date(let question, _):
        questions.append((question, leaf.place))
      case .fact, .reading, .all, .any, .not, .atLeast: break
      }
    }
    return questions
  }
}
