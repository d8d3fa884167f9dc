import Reasoning
import Questionnaires

/// Every finding can occur, and every exception can apply.
///
/// A finding that no answers can bring about is a conclusion people will never be told. Its
/// condition contradicts itself or the tree.
enum ImpossibleFinding: Check {
  static let code = "impossible-finding"
  static let summary = "Every finding can occur, and every exception can apply."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    let possible = subject.start.findings.filter { $0.status != .ruledOut }.map(\.finding)
    let parts = possible.flatMap { Self.parts(of: $0) }
    let statuses = subject.statuses(of: parts.map(\.together))
    return subject.start.findings.filter { $0.status == .ruledOut }
      .map { .error("the finding \"\($0.finding.id)\" can never occur", at: $0.finding.place) }
      + zip(parts, statuses).filter { $0.1 == .ruledOut }
      .map { .error("\($0.0.name) can never apply", at: $0.0.together.place) }
  }

  /// Exceptions and later starts, each together with the condition of its finding.
  private static func parts(of finding: Finding) -> [(name: String, together: Condition)] {
    let exceptions = finding.unless.map { ("the exception \"\($0.id)\"", $0.when) }
    let grace = (finding.applies?.grace ?? []).map { ("a later start", $0.when) }
    return (exceptions + grace).map { name, condition in
      (
        "\(name) of \"\(finding.id)\"",
        Condition(.all([finding.when, condition]), place: condition.place)
      )
    }
  }
}
