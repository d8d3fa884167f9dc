import JSONText

extension AssessmentParser {
  /// The log of something, the earliest first; in the file the latest is.
  static func log(_ stored: Fields, of subject: Subject) throws(Misplaced) -> [Change] {
    var log: [Change] = []
    for node in try stored.listIfThere("log").reversed() {
      log.append(try change(node, of: subject))
    }
    return log
  }

  private static func change(
    _ node: JSONNode, of subject: Subject
  ) throws(Misplaced) -> Change {
    let stored = try Fields(node, "an entry of the log")
    let isOfDuty = if case .duty = subject { true } else { false }
    guard let code = Change.Code(rawValue: try stored.text("what")),
      isOfDuty ? code.isOfDuty : !code.isOfDutyAlone
    else {
      throw .expected("\"what\", a kind of change", offset: stored.place(of: "what"))
    }
    var change = Change(
      at: try stored.timestamp("at"), by: try stored.textIfThere("by"),
      under: try stored.textIfThere("under"), try what(code, stored, isOfDuty: isOfDuty))
    change.extras =
      switch code {
      case .found where isOfDuty:
        stored.others(
          than: "at", "by", "under", "what", "state", "because", "person", "day", "note",
          "evidence")
      case .state:
        stored.others(
          than: "at", "by", "under", "what", "from", "fromBecause", "to", "toBecause")
      case .found:
        stored.others(
          than: "at", "by", "under", "what", "answer", "note", "evidence", "flag", "takenFrom")
      case .evidenceAdded, .evidenceRemoved:
        stored.others(than: "at", "by", "under", "what", "evidence")
      case .answered, .changed, .removed: stored.others(than: "at", "by", "under", "what")
      case .upgraded: stored.others(than: "at", "by", "under", "what", "from")
      case .answer, .note, .flag, .name, .summary, .person, .day:
        stored.others(than: "at", "by", "under", "what", "from", "to")
      }
    return change
  }

  private static func what(
    _ code: Change.Code, _ stored: Fields, isOfDuty: Bool
  ) throws(Misplaced) -> Change.What {
    switch code {
    case .answer: .answer(from: stored.value("from"), to: stored.value("to"))
    case .note: .note(from: try stored.textIfThere("from"), to: try stored.textIfThere("to"))
    case .flag: .flag(from: try stored.textIfThere("from"), to: try stored.textIfThere("to"))
    case .evidenceAdded: .evidenceAdded(try evidence(of: stored))
    case .evidenceRemoved: .evidenceRemoved(try evidence(of: stored))
    case .found where isOfDuty: .duty(.found(try dutyState(stored)))
    case .found: .found(try state(stored))
    case .state:
      .duty(
        .progress(
          from: try progress(stored, "from", because: "fromBecause"),
          to: try progress(stored, "to", because: "toBecause")))
    case .person:
      .duty(.person(from: try stored.textIfThere("from"), to: try stored.textIfThere("to")))
    case .day: .duty(.day(from: try stored.dateIfThere("from"), to: try stored.dateIfThere("to")))
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
  /// Takes over what a file holds. Where a log does not lead to what stands there, an entry says
  /// what was found, so that it does from now on.
  mutating func take(
    systemLog: [Change], _ questions: [(name: String, record: Record)],
    duties: [(name: String, record: DutyRecord)] = [],
    foundAt: (String) -> Timestamp? = { _ in nil }
  ) {
    self.systemLog = systemLog
    for change in systemLog { note(change, of: .system) }
    self.questions = Ledger(questions.map { ($0.name, $0.record) })
    self.duties = Ledger(duties.map { ($0.name, $0.record) })
    for (name, change) in self.questions.changes { note(change, of: .question(name)) }
    for (name, change) in self.duties.changes { note(change, of: .duty(name)) }
    let known = changed
    for (name, record) in questions {
      guard let found = record.unexplained(at: foundAt(name) ?? known) else { continue }
      self.questions.append(found, to: name)
      note(found, of: .question(name))
    }
    for (name, record) in duties {
      guard let found = record.unexplained(at: known) else { continue }
      self.duties.append(found, to: name)
      note(found, of: .duty(name))
    }
  }
}

extension Logged {
  /// An entry that says what was found; nil when the log leads to it.
  fileprivate func unexplained(at now: Timestamp) -> Change? {
    State(after: log) == state ? nil : Change(at: now, by: nil, under: nil, found())
  }
}
