import JSONText

extension AssessmentParser {
  /// The log of a question or of the system, the earliest first; in the file the latest is.
  static func log(_ stored: Fields) throws(Misplaced) -> [Change] {
    var log: [Change] = []
    for node in try stored.listIfThere("log").reversed() { log.append(try change(node)) }
    return log
  }

  private static func change(_ node: JSONNode) throws(Misplaced) -> Change {
    let stored = try Fields(node, "an entry of the log")
    guard let code = Change.Code(rawValue: try stored.text("what")) else {
      throw .expected("\"what\", a kind of change", offset: stored.place(of: "what"))
    }
    var change = Change(
      at: try stored.timestamp("at"), by: try stored.textIfThere("by"),
      under: try stored.textIfThere("under"), try what(code, stored))
    change.extras =
      switch code {
      case .found:
        stored.others(than: "at", "by", "under", "what", "answer", "note", "evidence", "flag")
      case .evidenceAdded, .evidenceRemoved:
        stored.others(than: "at", "by", "under", "what", "evidence")
      case .answered, .changed, .removed: stored.others(than: "at", "by", "under", "what")
      case .upgraded: stored.others(than: "at", "by", "under", "what", "from")
      case .answer, .note, .flag, .name, .summary:
        stored.others(than: "at", "by", "under", "what", "from", "to")
      }
    return change
  }

  private static func what(
    _ code: Change.Code, _ stored: Fields
  ) throws(Misplaced) -> Change.What {
    switch code {
    case .answer: .answer(from: stored.value("from"), to: stored.value("to"))
    case .note: .note(from: try stored.textIfThere("from"), to: try stored.textIfThere("to"))
    case .flag: .flag(from: try stored.textIfThere("from"), to: try stored.textIfThere("to"))
    case .evidenceAdded: .evidenceAdded(try evidence(of: stored))
    case .evidenceRemoved: .evidenceRemoved(try evidence(of: stored))
    case .found: .found(try state(stored))
    case .name: .name(from: try stored.text("from"), to: try stored.text("to"))
    case .summary: .summary(from: try stored.text("from"), to: try stored.text("to"))
    case .answered: .earlier(.answered)
    case .changed: .earlier(.changed)
    case .removed: .earlier(.removed)
    case .upgraded: .upgraded(from: try stored.integer("from"))
    }
  }

  private static func evidence(of stored: Fields) throws(Misplaced) -> Evidence {
    guard let node = stored.object["evidence"] else {
      throw .expected("\"evidence\", an object", offset: stored.offset)
    }
    return try evidence(node)
  }
}

extension Assessment {
  /// Takes over what a file holds. Where the log of a question does not lead to what stands there,
  /// an entry says what was found, so that it does from now on.
  mutating func take(
    systemLog: [Change], _ items: [(name: String, record: Record)],
    foundAt: (String) -> Timestamp? = { _ in nil }
  ) {
    self.systemLog = systemLog
    for change in systemLog { note(change, of: "") }
    for (name, record) in items {
      names.append(name)
      records[name] = record
      for change in record.log { note(change, of: name) }
    }
    let known = changed
    for (name, record) in items where Record.State(after: record.log) != record.state {
      let change = Change(
        at: foundAt(name) ?? known, by: nil, under: nil, .found(record.state))
      records[name]?.append(change)
      note(change, of: name)
    }
  }
}
