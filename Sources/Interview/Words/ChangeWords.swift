/// The line after an answer.
enum ChangeWords {
  static func established(_ finding: String) -> String { "Now established: \(finding)." }

  static func possible(_ finding: String, dependsOn statement: String) -> String {
    "Now possible: \(finding), depends on \"\(statement)\"."
  }

  static func ruledOut(_ finding: String) -> String { "Ruled out: \(finding)." }

  static func more(_ count: Int) -> String { "And \(count) more, see :status." }

  static func setAside(_ count: Int) -> String {
    count == 1
      ? "1 answer set aside (no longer asked)." : "\(count) answers set aside (no longer asked)."
  }

  static func restored(_ count: Int) -> String {
    count == 1 ? "1 earlier answer counts again." : "\(count) earlier answers count again."
  }
}
