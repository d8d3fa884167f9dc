import JSONText

/// Reads what stands beside findings and duties: days, guidance, forms and fines.
enum AdviceReader {
  static func readMilestone(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Milestone? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: MilestoneID? = reader.identifier("id", log: &log)
    let day = reader.date("day", log: &log)
    let text = reader.string("text", log: &log)
    let hasCondition = reader.has("when")
    let when = reader.node("when").flatMap { ConditionReader.read($0, file: file, log: &log) }
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let day, let text, !hasCondition || when != nil else { return nil }
    return Milestone(id: id, day: day, text: text, when: when, cites: cites, place: reader.place)
  }

  static func readExpectedChange(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> ExpectedChange? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: ExpectedChangeID? = reader.identifier("id", log: &log)
    let day = reader.date("day", log: &log)
    let text = reader.string("text", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let day, let text else { return nil }
    return ExpectedChange(id: id, day: day, text: text, cites: cites, place: reader.place)
  }

  static func readGuidance(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Guidance? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: GuidanceID? = reader.identifier("id", log: &log)
    let topic: Guidance.Topic? = reader.word("topic", log: &log)
    let title = reader.string("title", log: &log)
    let text = reader.string("text", log: &log)
    let when = RuleReader.requiredCondition("when", &reader, file: file, log: &log)
    let firmness = reader.firmness("standing", of: Firmness.ofGuidance, log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let topic, let title, let text, let when, let firmness else { return nil }
    return Guidance(
      id: id, topic: topic, title: title, text: text, when: when, firmness: firmness,
      cites: cites, place: reader.place)
  }

  static func readForm(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Form? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: FormID? = reader.identifier("id", log: &log)
    let title = reader.string("title", log: &log)
    let about = reader.string("about", log: &log)
    let when = RuleReader.requiredCondition("when", &reader, file: file, log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    let fields = reader.items("fields", log: &log).compactMap {
      readField($0, file: file, log: &log)
    }
    reader.refuseUnknownKeys(log: &log)
    guard let id, let title, let about, let when else { return nil }
    return Form(
      id: id, title: title, about: about, when: when, cites: cites, fields: fields,
      place: reader.place)
  }

  private static func readField(
    _ node: JSONNode, file: Int, log: inout ProblemLog
  ) -> Form.Field? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let label = reader.string("label", log: &log)
    let origin: Form.Field.Origin? = reader.optionalWord("from", log: &log)
    let questions: [QuestionID] = reader.identifiers("questions", log: &log)
    let hint = reader.optionalString("hint", log: &log)
    reader.refuseUnknownKeys(log: &log)
    return label.map {
      Form.Field(
        label: $0, origin: origin, questions: questions, hint: hint, place: reader.place)
    }
  }

  static func readRequest(_ node: JSONNode, file: Int, log: inout ProblemLog) -> Request? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let id: RequestID? = reader.identifier("id", log: &log)
    let of: RoleID? = reader.required("of", log: &log).flatMap {
      reader.identifier($0, key: "of", log: &log)
    }
    let title = reader.string("title", log: &log)
    let ask = reader.string("ask", log: &log)
    let because = reader.string("because", log: &log)
    let settles: [QuestionID] = reader.identifiers("settles", log: &log)
    let owed: [DutyID] = reader.identifiers("owed", log: &log)
    let duties: [DutyID] = reader.identifiers("duties", log: &log)
    let findings: [FindingID] = reader.identifiers("findings", log: &log)
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let id, let of, let title, let ask, let because else { return nil }
    if settles.isEmpty, duties.isEmpty, findings.isEmpty {
      log.error(
        "never-asked",
        "the request \"\(id)\" is never made; say when with \"settles\", \"duties\" or "
          + "\"findings\"", at: reader.place)
    }
    return Request(
      id: id, of: of, title: title, ask: ask, because: because, settles: settles, owed: owed,
      duties: duties, findings: findings, cites: cites, place: reader.place)
  }

  static func readFine(_ node: JSONNode, file: Int, log: inout ProblemLog) -> FineLevel? {
    guard var reader = ObjectReader(node, file: file, log: &log) else { return nil }
    let level: Duty.Fine? = reader.word("id", log: &log)
    let title = reader.string("title", log: &log)
    let amount = reader.integer("amount", log: &log)
    let percent = reader.integer("percent", log: &log)
    let lowerFor: [FineLevel.Size] = reader.items("lowerFor", log: &log).compactMap {
      reader.word($0, key: "lowerFor", log: &log)
    }
    let cites: [SourceID] = reader.identifiers("cites", log: &log)
    reader.refuseUnknownKeys(log: &log)
    guard let level, let title, let amount, let percent else { return nil }
    guard amount >= 0, (0...100).contains(percent) else {
      log.error(
        "bad-fine", "\"amount\" must not be negative and \"percent\" lies between 0 and 100",
        at: reader.place)
      return nil
    }
    return FineLevel(
      level: level, title: title, amount: amount, percent: percent, lowerFor: lowerFor,
      cites: cites, place: reader.place)
  }
}
