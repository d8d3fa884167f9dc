import Glibc
import Threads
import Typography
package import Wording

/// Tells on a terminal how far a long piece of work is, on one line of standard error that is drawn
/// again and again and is gone at the end. Nothing is told in the first second, to a pipe or a file,
/// or while the results themselves appear on the terminal.
package final class Progress: Sendable {
  /// When the results come out.
  package enum Results: Sendable {
    /// During the work, one after the other.
    case meanwhile
    /// When the work is done.
    case afterwards
  }

  private let done: Monitor<WorkDone>
  private let painter: Painter?

  /// The work begins now.
  package init(_ work: WorkDone, _ words: Words, results: Results) {
    let done = Monitor(work)
    self.done = done
    painter = Self.isWanted(results) ? Painter(done, words) : nil
  }

  /// Changes what is told.
  package func update(_ change: (inout WorkDone) -> Void) { done.access(change) }

  /// So many more are done.
  package func advance(by count: Int = 1) { done.access { $0.count += count } }

  /// Wipes the line; to be called once, before anything else is said.
  package func end() { painter?.end() }

  private static func isWanted(_ results: Results) -> Bool {
    isatty(STDERR_FILENO) == 1 && (results == .afterwards || isatty(STDOUT_FILENO) == 0)
  }
}

extension Progress {
  /// Draws on a thread of its own, because a single piece of the work may take long.
  private final class Painter: Sendable {
    private static let before: Int32 = 1000
    private static let between: Int32 = 250

    /// Closing one end of a pipe wakes the thread.
    private let closing: Int32
    private let thread: WorkerThread

    /// Nil when the system gives no pipe; the work is more important.
    init?(_ done: Monitor<WorkDone>, _ words: Words) {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      closing = ends[1]
      let reading = ends[0]
      thread = WorkerThread {
        Self.draw(done, words, until: reading)
        close(reading)
      }
    }

    func end() {
      close(closing)
      thread.join()
    }

    private static func draw(
      _ done: Monitor<WorkDone>, _ words: Words, until closed: Int32
    ) {
      let start = now()
      var drawn = 0
      var wait = before
      while true {
        var event = pollfd(fd: closed, events: Int16(POLLIN), revents: 0)
        let result = poll(&event, 1, wait)
        if result < 0, errno == EINTR { continue }
        guard result == 0 else { break }
        let line = SafeText.line(words.progress.line(done.access { $0 }, after: now() - start))
        let cut = String(line.prefix(columns() - 1))
        // Blanks do on every terminal what a command to wipe does on most.
        let blanks = String(repeating: " ", count: max(drawn - cut.count, 0))
        write("\r\(cut)\(blanks)")
        drawn = cut.count
        wait = between
      }
      if drawn > 0 { write("\r\(String(repeating: " ", count: drawn))\r") }
    }

    private static func write(_ text: String) {
      let bytes = Array(text.utf8)
      _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }

    private static func columns() -> Int {
      guard let width = TerminalWidth.of(STDERR_FILENO), width > 1 else { return 80 }
      return width
    }

    /// In seconds, from a clock that is never set.
    private static func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
  }
}
