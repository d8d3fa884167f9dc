import Reasoning
import Questionnaires

/// Every duty can apply to somebody, and each of its starts can come about.
enum ImpossibleDuty: Check {
  static let code = "impossible-duty"
  static let summary = "Every duty can apply to somebody, and each of its starts can come about."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let possible = subject.start.duties.filter { $0.status != .ruledOut }.map(\.duty)
    let starts = possible.flatMap { duty in
      duty.starts.compactMap(\.when).map { start in
        (duty: duty, together: Condition(.all([duty.when, start]), place: start.place))
      }
    }
    let statuses = subject.statuses(of: starts.map(\.together))
    return subject.start.duties.filter { $0.status == .ruledOut }
      .map { .error("the duty \"\($0.duty.id)\" can never apply", at: $0.duty.place) }
      + zip(starts, statuses).filter { $0.1 == .ruledOut }
      .map {
        .error(
          "a start of the duty \"\($0.0.duty.id)\" can never come about",
          at: $0.0.together.place)
      }
  }
}
