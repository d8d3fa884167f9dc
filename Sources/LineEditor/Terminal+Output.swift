import Glibc

extension Terminal {
  /// Bytes collected before they are written without being asked.
  private static let bufferSize = 1 << 16

  /// Adds text to the output. The user sees it at the next ``flush()`` or prompt. Control
  /// characters pass through: clean text of users and files first.
  package func write(_ text: String) {
    guard outputFailure == nil else { return }
    unwritten.append(contentsOf: text.utf8)
    if unwritten.count >= Self.bufferSize { push() }
  }

  /// Shows everything written so far.
  ///
  /// - Throws: ``OutputFailure`` when the terminal or pipe is gone, now and at every later call.
  package func flush() throws(OutputFailure) {
    push()
    if let outputFailure { throw outputFailure }
  }

  private func push() {
    // Readline and print() write through stdio; what they wrote comes first.
    fflush(nil)
    var rest = unwritten[...]
    while !rest.isEmpty, outputFailure == nil {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        outputFailure = OutputFailure(code: errno)
      }
    }
    unwritten.removeAll(keepingCapacity: true)
  }
}
