import Glibc

/// Work on a thread of its own; whoever asks for its value waits for its end.
@MainActor package final class Background<Value: Sendable> {
  private enum State {
    case waiting(@Sendable () -> Value)
    case running(WorkerThread, Cell)
    case done(Value)
  }

  /// Written by the thread, read after it has ended.
  private final class Cell: @unchecked Sendable {
    var value: Value?
  }

  private var state: State

  package convenience init(done value: Value) { self.init(state: .done(value)) }

  package convenience init(_ work: @escaping @Sendable () -> Value) {
    self.init(state: .waiting(work))
    begin()
  }

  /// Work that waits for ``begin()``. When its value is needed before that, it is done at once, without
  /// a thread.
  package static func later(_ work: @escaping @Sendable () -> Value) -> Background {
    Background(state: .waiting(work))
  }

  private init(state: State) { self.state = state }

  /// Starts the thread; does nothing when the work has begun.
  package func begin() {
    guard case .waiting(let work) = state else { return }
    let cell = Cell()
    state = .running(WorkerThread { cell.value = work() }, cell)
    // A system that puts the new thread on this processor lets it begin now, so that it waits for the
    // disk while this one goes on, and not the other way round.
    sched_yield()
  }

  package var value: Value {
    switch state {
    case .done(let value): return value
    case .waiting(let work):
      let value = work()
      state = .done(value)
      return value
    case .running(let thread, let cell):
      thread.join()
      guard let value = cell.value else { preconditionFailure("the thread ended without a value") }
      state = .done(value)
      return value
    }
  }
}
