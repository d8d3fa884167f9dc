import Glibc

/// Work on a thread of its own; whoever asks for its value waits for its end.
@MainActor final class Background<Value: Sendable> {
  private enum State {
    case running(pthread_t, Cell)
    case done(Value)
  }

  /// Written by the thread, read after it has ended.
  private final class Cell: @unchecked Sendable {
    var value: Value?
  }

  private var state: State

  init(done value: Value) {
    state = .done(value)
  }

  init(_ work: @escaping @Sendable () -> Value) {
    let cell = Cell()
    if let thread = BackgroundThread.start({ cell.value = work() }) {
      state = .running(thread, cell)
    } else {
      state = .done(work())
    }
  }

  var value: Value {
    switch state {
    case .done(let value): return value
    case .running(let thread, let cell):
      pthread_join(thread, nil)
      guard let value = cell.value else { preconditionFailure("the thread ended without a value") }
      state = .done(value)
      return value
    }
  }
}

/// Starts threads.
private enum BackgroundThread {
  private final class Work {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  /// Nil when the system has no thread to give. Signals stay with the thread that calls.
  static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let work = Unmanaged.passRetained(Work(run))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, work.toOpaque())
    guard status == 0 else {
      work.release()
      return nil
    }
    return thread
  }
}
