import JSONText

/// Reads duties: what to do, from when, and the evidence for it.
enum DutyReader {
  static func read(_ node: JSONNode, file: Int, log: inout ReadingLog) -> Duty? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: DutyID? = reader.identifier("id", log: &log)
    let roles: [RoleID] = reader.identifiers("roles", log: &log)
    let title = reader.string("title", log: &log)
    let task = reader.string("do", log: &log)
    let evidence = reader.strings("evidence", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let reference = reader.string("reference", log: &log)
    let when = RuleReader.requiredCondition("when", &reader, file: file, log: &log)
    let onlyIf = reader.optionalString("onlyIf", log: &log)
    let startNodes = reader.items("starts", log: &log)
    let starts = startNodes.compactMap { readStart($0, file: file, log: &log) }
    let relief = reader.optionalString("relief", log: &log)
    let fine: Duty.Fine? = reader.word("fine", log: &log)
    let standing: Duty.Standing? = reader.word("standing", log: &log)
    let open = reader.optionalString("open", log: &log)
    reader.refuseUnknownKeys(log: &log)
    if reader.lacks("roles") {
      log.error("missing-key", "\"roles\" is missing: who has the duty?", at: reader.place)
    }
    let isWhole = !startNodes.isEmpty && starts.count == startNodes.count
    if reader.lacks("starts") || (isWhole && starts.last?.when != nil) {
      log.error(
        "no-default-start", "the last of \"starts\" must stand without \"when\"",
        at: reader.place)
    }
    guard let id, let title, let task, let reference, let when, let fine, let standing else {
      return nil
    }
    return Duty(
      id: id, roles: roles, title: title, task: task, evidence: evidence, cites: cites,
      reference: reference, when: when, onlyIf: onlyIf, starts: starts, relief: relief,
      fine: fine, standing: standing, open: open, place: reader.place)
  }

  private static func readStart(
    _ node: JSONNode, file: Int, log: inout ReadingLog
  ) -> Duty.Start? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let hasCondition = reader.has("when")
    let when = reader.node("when").flatMap { ConditionReader.read($0, file: file, log: &log) }
    let from = reader.optionalDate("from", log: &log)
    let because = reader.optionalString("because", log: &log)
    reader.refuseUnknownKeys(log: &log)
    if hasCondition, when == nil { return nil }
    return Duty.Start(when: when, from: from, because: because)
  }
}
