/// Every duty can apply to somebody, and each of its starts can come about.
enum ImpossibleDuty: Check {
  static let code = "impossible-duty"
  static let summary = "Every duty can apply to somebody, and each of its starts can come about."

  static func run(_ subject: CheckSubject) -> [CheckResult] {
    subject.start.duties.flatMap { state -> [CheckResult] in
      if state.status == .ruledOut {
        return [.error("the duty \"\(state.duty.id)\" can never apply", at: state.duty.place)]
      }
      if state.starts.count < state.duty.starts.count {
        return [
          .error(
            "a start of the duty \"\(state.duty.id)\" can never come about", at: state.duty.place)
        ]
      }
      return []
    }
  }
}
