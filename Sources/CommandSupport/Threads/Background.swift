/// Work on a thread of its own; whoever asks for its value waits for its end.
@MainActor package final class Background<Value: Sendable> {
  private enum State {
    case running(WorkerThread, Cell)
    case done(Value)
  }

  /// Written by the thread, read after it has ended.
  private final class Cell: @unchecked Sendable {
    var value: Value?
  }

  private var state: State

  package init(done value: Value) {
    state = .done(value)
  }

  package init(_ work: @escaping @Sendable () -> Value) {
    let cell = Cell()
    state = .running(WorkerThread { cell.value = work() }, cell)
  }

  package var value: Value {
    switch state {
    case .done(let value): return value
    case .running(let thread, let cell):
      thread.join()
      guard let value = cell.value else { preconditionFailure("the thread ended without a value") }
      state = .done(value)
      return value
    }
  }
}
