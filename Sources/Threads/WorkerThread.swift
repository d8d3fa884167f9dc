import Glibc

/// A thread that does one piece of work.
package struct WorkerThread {
  private final class Work {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  /// Nil when the system had no thread to give, and the work was done at once.
  private let thread: pthread_t?

  /// Starts the work. Signals stay with the thread that calls, except for SIGPIPE, which is for whoever
  /// writes.
  package init(_ run: @escaping @Sendable () -> Void) {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    sigdelset(&all, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &all, &before)
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
    if status == 0 {
      self.thread = thread
    } else {
      self.thread = nil
      work.takeRetainedValue().run()
    }
  }

  /// Waits for the end of the work; to be called once.
  package func join() {
    if let thread { pthread_join(thread, nil) }
  }
}
