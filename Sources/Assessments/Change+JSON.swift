import JSONText

extension Change {
  /// What an entry of the log calls itself.
  enum Code: String {
    case answer, note, flag
    case evidenceAdded = "evidence-added"
    case evidenceRemoved = "evidence-removed"
    case found, name, summary, answered, changed, removed, upgraded
  }

  /// As it stands in the file.
  var output: JSONOutput {
    var members: [JSONOutput.Member] = [.init("at", .string(at.description))]
    if let by { members.append(.init("by", .string(by))) }
    if let under { members.append(.init("under", .string(under))) }
    members.append(.init("what", .string(code.rawValue)))
    return .object(members + values + extras)
  }

  private var code: Code {
    switch what {
    case .answer: .answer
    case .note: .note
    case .flag: .flag
    case .evidenceAdded: .evidenceAdded
    case .evidenceRemoved: .evidenceRemoved
    case .found: .found
    case .name: .name
    case .summary: .summary
    case .earlier(.answered): .answered
    case .earlier(.changed): .changed
    case .earlier(.removed): .removed
    case .upgraded: .upgraded
    }
  }

  private var values: [JSONOutput.Member] {
    switch what {
    case .answer(let from, let to): Self.step(from, to)
    case .note(let from, let to), .flag(let from, let to):
      Self.step(from.map { .string($0) }, to.map { .string($0) })
    case .name(let from, let to), .summary(let from, let to):
      Self.step(.string(from), .string(to))
    case .evidenceAdded(let item), .evidenceRemoved(let item): [.init("evidence", item.output)]
    case .found(let state): state.members
    case .earlier: []
    case .upgraded(let format): [.init("from", .integer(format))]
    }
  }

  private static func step(_ from: JSONOutput?, _ to: JSONOutput?) -> [JSONOutput.Member] {
    [from.map { .init("from", $0) }, to.map { .init("to", $0) }].compactMap { $0 }
  }
}
