import JSONText
import Questionnaires

/// Something that has parts which two people can change apart from each other.
protocol Mergeable: Logged where State: Evidenced {
  static var parts: [MergePart<State>] { get }
}

/// How something stands that evidence can be given for.
protocol Evidenced: Replayable {
  var evidence: [Evidence] { get set }
}

/// A value that changes as a whole.
struct MergePart<State> {
  /// With the name of the question or duty.
  let subject: (String) -> MergeConflict.Subject
  let differs: (State, State) -> Bool
  let copy: (_ from: State, _ to: inout State) -> Void
  let value: (State) -> JSONOutput?
  /// Whether a change is one of this part alone.
  let isMeant: (Change.What) -> Bool
  /// The change from one state to the other.
  let change: (_ from: State, _ to: State) -> Change.What

  init<Value: Equatable>(
    _ part: WritableKeyPath<State, Value>, _ subject: @escaping (String) -> MergeConflict.Subject,
    value: @escaping (Value) -> JSONOutput?, isMeant: @escaping (Change.What) -> Bool,
    change: @escaping (Value, Value) -> Change.What
  ) {
    self.subject = subject
    differs = { $0[keyPath: part] != $1[keyPath: part] }
    copy = { $1[keyPath: part] = $0[keyPath: part] }
    self.value = { value($0[keyPath: part]) }
    self.isMeant = isMeant
    self.change = { change($0[keyPath: part], $1[keyPath: part]) }
  }
}

extension Record.State: Evidenced {}
extension Record: Mergeable {
  static var parts: [MergePart<State>] {
    [
      MergePart(\.given, { .answer($0) }, value: { $0.answer }) {
        if case .answer = $0 { true } else { false }
      } change: {
        .answer(from: $0.answer, to: $1.answer)
      },
      MergePart(\.note, { .note($0) }, value: { $0.map { .string($0) } }) {
        if case .note = $0 { true } else { false }
      } change: {
        .note(from: $0, to: $1)
      },
      MergePart(\.flag, { .flag($0) }, value: { $0.map { .string($0) } }) {
        if case .flag = $0 { true } else { false }
      } change: {
        .flag(from: $0, to: $1)
      },
    ]
  }
}

extension Record.State {
  /// An answer, and from where it was taken over.
  fileprivate struct Given: Equatable {
    let answer: JSONOutput?
    let takenFrom: String?
  }

  fileprivate var given: Given {
    get { Given(answer: answer, takenFrom: takenFrom) }
    set { (answer, takenFrom) = (newValue.answer, newValue.takenFrom) }
  }
}

extension DutyRecord.State: Evidenced {}
extension DutyRecord: Mergeable {
  static var parts: [MergePart<State>] {
    [
      MergePart(\.progress, { .dutyProgress($0) }, value: \.output) {
        if case .duty(.progress) = $0 { true } else { false }
      } change: {
        .duty(.progress(from: $0, to: $1))
      },
      MergePart(\.person, { .dutyPerson($0) }, value: { $0.map { .string($0) } }) {
        if case .duty(.person) = $0 { true } else { false }
      } change: {
        .duty(.person(from: $0, to: $1))
      },
      MergePart(\.day, { .dutyDay($0) }, value: { $0.map { .string($0.description) } }) {
        if case .duty(.day) = $0 { true } else { false }
      } change: {
        .duty(.day(from: $0, to: $1))
      },
      MergePart(\.note, { .dutyNote($0) }, value: { $0.map { .string($0) } }) {
        if case .note = $0 { true } else { false }
      } change: {
        .note(from: $0, to: $1)
      },
    ]
  }
}

extension DutyProgress {
  /// The state, with its reason where it has one.
  fileprivate var output: JSONOutput {
    guard let reason else { return .string(kind.rawValue) }
    return .object(["state": .string(kind.rawValue), "because": .string(reason.text)])
  }
}
