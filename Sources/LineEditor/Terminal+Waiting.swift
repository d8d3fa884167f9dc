import Glibc

extension Terminal {
  /// What there is to do.
  enum Event {
    case signal, input, hangUp
  }

  /// Waits for input or one of the signals. A signal comes before input, a hang-up too: what a
  /// closed window left half typed is no answer.
  func wait(for signals: [Int32]) -> Event {
    while true {
      if arrived.contains(where: signals.contains) { return .signal }
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signalDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&sources, 2, -1) > 0 else { continue }
      if sources[1].revents != 0 {
        collectSignals()
      } else {
        return Int32(sources[0].revents) & ~POLLIN != 0 ? .hangUp : .input
      }
    }
  }
}
