package import JSONText

/// How something stands, as its log leads to it.
package protocol Replayable: Sendable, Equatable {
  init()
  mutating func apply(_ what: Change.What)
  /// As it stands in the file.
  var members: [JSONOutput.Member] { get }
}

extension Replayable {
  /// How it stands after these changes.
  package init(after log: some Sequence<Change>) {
    self.init()
    for change in log { apply(change.what) }
  }
}

/// How something stands, and how that came about.
protocol Logged: Sendable {
  associatedtype State: Replayable
  var state: State { get set }
  /// The earliest first.
  var log: [Change] { get set }
  /// Fields of other programs.
  var extras: [JSONOutput.Member] { get set }
  /// The log as it stands in the file, so that a save need not write every entry anew.
  var logText: LogText { get set }
  init()
  /// The entry that says how it stands, whatever came before.
  func found() -> Change.What
}

extension Logged {
  /// When anything here was changed last.
  var changed: Timestamp? { log.map(\.at).max() }

  mutating func append(_ change: Change) {
    logText.add(change, isFirst: log.isEmpty)
    log.append(change)
    state.apply(change.what)
  }

  mutating func fillLogText() { logText.fill(from: log) }
}

extension [Evidence] {
  /// Of equal pieces it makes no difference which one goes, as long as it is always the same.
  mutating func removeLast(equalTo item: Evidence) {
    if let index = lastIndex(of: item) { remove(at: index) }
  }
}
