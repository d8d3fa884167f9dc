package import Questionnaires

/// A number or a day that some condition compares an answer with: "at or above this".
package enum Bound: Hashable, Comparable {
  /// value ≥ number
  case number(Double)
  /// value > number
  case aboveNumber(Double)
  /// day ≥ date
  case date(CalendarDate)

  package static func < (left: Bound, right: Bound) -> Bool {
    switch (left, right) {
    case (.date(let left), .date(let right)): left < right
    default: left.key < right.key
    }
  }

  private var key: (Double, Int) {
    switch self {
    case .number(let number): (number, 0)
    case .aboveNumber(let number): (number, 1)
    case .date: (.infinity, 2)
    }
  }

  /// Whether an answer is at or above the bound; nil when it is of another kind.
  func isReached(by answer: Answer) -> Bool? {
    switch (self, answer) {
    case (.number(let bound), .number(let number)): number.value >= bound
    case (.aboveNumber(let bound), .number(let number)): number.value > bound
    case (.date(let bound), .date(let date)): date >= bound
    default: nil
    }
  }
}

/// Finds all bounds that the conditions of a questionnaire name.
enum BoundCollector {
  static func collect(_ questionnaire: Questionnaire) -> [QuestionID: Set<Bound>] {
    var bounds: [QuestionID: Set<Bound>] = [:]
    for condition in questionnaire.conditions {
      condition.forEachLeaf { leaf in
        switch leaf.kind {
        case .number(let id, let range):
          if let min = range.min { bounds[id, default: []].insert(.number(min)) }
          if let max = range.max { bounds[id, default: []].insert(.aboveNumber(max)) }
        case .date(let id, let range):
          if let from = range.from { bounds[id, default: []].insert(.date(from)) }
          if let before = range.before { bounds[id, default: []].insert(.date(before)) }
        case .chosen, .fact, .reading, .all, .any, .not, .atLeast: break
        }
      }
    }
    return bounds
  }
}
