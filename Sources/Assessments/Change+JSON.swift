package import JSONText
import Questionnaires

extension Change {
  /// What an entry of the log calls itself.
  enum Code: String {
    case answer, note, flag
    case evidenceAdded = "evidence-added"
    case evidenceRemoved = "evidence-removed"
    case found, name, summary, answered, changed, removed, upgraded
    case state, person, day

    /// Whether the log of a duty may say so.
    var isOfDuty: Bool {
      switch self {
      case .state, .person, .day, .note, .evidenceAdded, .evidenceRemoved, .found: true
      case .answer, .flag, .name, .summary, .answered, .changed, .removed, .upgraded: false
      }
    }

    /// Whether only the log of a duty may say so.
    var isOfDutyAlone: Bool { self == .state || self == .person || self == .day }
  }

  /// As it stands in the file.
  package var output: JSONOutput {
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
    case .found, .duty(.found): .found
    case .duty(.progress): .state
    case .duty(.person): .person
    case .duty(.day): .day
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
    case .duty(.found(let state)): state.members
    case .duty(.progress(let from, let to)): Self.step(from, to)
    case .duty(.person(let from, let to)):
      Self.step(from.map { .string($0) }, to.map { .string($0) })
    case .duty(.day(let from, let to)):
      Self.step(from.map { .string($0.description) }, to.map { .string($0.description) })
    case .earlier: []
    case .upgraded(let format): [.init("from", .integer(format))]
    }
  }

  private static func step(_ from: DutyProgress, _ to: DutyProgress) -> [JSONOutput.Member] {
    let members: [JSONOutput.Member?] = [
      .init("from", .string(from.kind.rawValue)),
      from.reason.map { .init("fromBecause", .string($0.text)) },
      .init("to", .string(to.kind.rawValue)),
      to.reason.map { .init("toBecause", .string($0.text)) },
    ]
    return members.compactMap { $0 }
  }

  private static func step(_ from: JSONOutput?, _ to: JSONOutput?) -> [JSONOutput.Member] {
    [from.map { .init("from", $0) }, to.map { .init("to", $0) }].compactMap { $0 }
  }
}
