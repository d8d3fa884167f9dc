extension NameResolver {
  /// What requests name exists.
  func checkRequests(log: inout ProblemLog) {
    let duties = parts.duties.map(\.id)
    let findings = parts.findings.map(\.id)
    let known = (duties: Set(duties), findings: Set(findings))
    for request in parts.advice.requests {
      if !header.roles.contains(where: { $0.id == request.of }) {
        unknown(
          "role", request.of, among: header.roles.map(\.id.text), at: request.place, log: &log)
      }
      for id in request.settles { _ = question(id, at: request.place, log: &log) }
      for id in request.owed + request.duties where !known.duties.contains(id) {
        unknown("duty", id, among: duties.map(\.text), at: request.place, log: &log)
      }
      for id in request.findings where !known.findings.contains(id) {
        unknown("finding", id, among: findings.map(\.text), at: request.place, log: &log)
      }
    }
  }
}
