import JSONText

/// Reads duties: what to do, from when, and the evidence for it.
enum DutyReader {
  /// The duties of a file such as `{ "$schema": …, "starts": [ … ], "duties": [ … ] }`. The starts of
  /// the file are those of every duty in it that names none.
  static func readFile(_ node: JSONNode, file: Int, log: inout ProblemLog) -> [Duty] {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return [] }
    _ = reader.optionalString("$schema", log: &log)
    if reader.required("duties", log: &log) == nil { log.loseNames() }
    let usual = reader.has("starts") ? readStarts(&reader, file: file, log: &log) : nil
    let duties = reader.items("duties", log: &log).compactMap {
      read($0, usualStarts: usual, file: file, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    return duties
  }

  private static func read(
    _ node: JSONNode, usualStarts: [Duty.Start]?, file: Int, log: inout ProblemLog
  ) -> Duty? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: DutyID? = reader.identifier("id", log: &log)
    let binds: Duty.Binding? = reader.word("binds", log: &log)
    let roles: [RoleID] = reader.identifiers("roles", log: &log)
    let title = reader.string("title", log: &log)
    let task = reader.string("do", log: &log)
    let action = reader.optionalString("action", log: &log)
    let reason = reader.optionalString("reason", log: &log)
    let event = reader.optionalString("event", log: &log)
    let evidence = reader.strings("evidence", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let reference = reader.string("reference", log: &log)
    let when = RuleReader.requiredCondition("when", &reader, file: file, log: &log)
    let onlyIf = reader.optionalString("onlyIf", log: &log)
    let hasSettlement = reader.has("settledWhen")
    let settledWhen = reader.node("settledWhen")
      .flatMap { ConditionReader.read($0, file: file, log: &log) }
    if hasSettlement, onlyIf == nil {
      log.error(
        "nothing-to-settle", "\"settledWhen\" stands only beside \"onlyIf\"", at: reader.place)
    }
    let starts =
      reader.has("starts")
      ? readStarts(&reader, file: file, log: &log)
      : usualStarts ?? readStarts(&reader, file: file, log: &log)
    let relief = reader.optionalString("relief", log: &log)
    let fine: Duty.Fine? = reader.word("fine", log: &log)
    let firmness = reader.firmness("standing", of: Firmness.ofDuties, log: &log)
    let open = reader.optionalString("open", log: &log)
    reader.refuseUnknownKeys(log: &log)
    if reader.lacks("roles") {
      log.error("missing-key", "\"roles\" is missing: who has the duty?", at: reader.place)
    }
    guard let id, let binds, let title, let task, let reference, let when, let fine,
      let firmness, !hasSettlement || settledWhen != nil
    else { return nil }
    return Duty(
      id: id, binds: binds, roles: roles, title: title, task: task,
      action: action, reason: reason, event: event, evidence: evidence, cites: cites,
      reference: reference, when: when, onlyIf: onlyIf, settledWhen: settledWhen, starts: starts,
      relief: relief,
      fine: fine, firmness: firmness, open: open, place: reader.place)
  }

  /// At least one; the last is for everybody.
  private static func readStarts(
    _ reader: inout ObjectReader, file: Int, log: inout ProblemLog
  ) -> [Duty.Start] {
    let nodes = reader.items("starts", log: &log)
    let starts = nodes.compactMap { readStart($0, file: file, log: &log) }
    let isWhole = !nodes.isEmpty && starts.count == nodes.count
    if reader.lacks("starts") || (isWhole && starts.last?.when != nil) {
      log.error(
        "no-default-start", "the last of \"starts\" must stand without \"when\"",
        at: reader.place)
    }
    return starts
  }

  private static func readStart(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Duty.Start? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let hasCondition = reader.has("when")
    let when = reader.node("when").flatMap { ConditionReader.read($0, file: file, log: &log) }
    let day = readDay(&reader, log: &log)
    let because = reader.optionalString("because", log: &log)
    reader.refuseUnknownKeys(log: &log)
    if hasCondition, when == nil { return nil }
    return Duty.Start(when: when, day: day, because: because)
  }

  private static func readDay(_ reader: inout ObjectReader, log: inout ProblemLog) -> Duty.Day {
    if case .string("never")? = reader.node("from")?.value { return .never }
    return reader.optionalDate("from", log: &log).map { .from($0) } ?? .undated
  }
}
