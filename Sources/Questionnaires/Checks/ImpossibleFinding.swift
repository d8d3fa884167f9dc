/// Every finding can occur, and every exception can apply.
///
/// A finding that no answers can bring about is a conclusion people will never be told. Its
/// condition contradicts itself or the tree.
enum ImpossibleFinding: Check {
  static let code = "impossible-finding"
  static let summary = "Every finding can occur, and every exception can apply."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    subject.start.findings.flatMap { state -> [CheckResult] in
      var results: [CheckResult] = []
      if state.status == .ruledOut {
        results.append(
          .error("the finding \"\(state.finding.id)\" can never occur", at: state.finding.place))
      }
      for (exception, status) in zip(state.finding.unless, state.exceptions)
      where status == .ruledOut {
        results.append(
          .error(
            "the exception \"\(exception.id)\" of \"\(state.finding.id)\" can never apply",
            at: exception.when.place))
      }
      return results
    }
  }
}
