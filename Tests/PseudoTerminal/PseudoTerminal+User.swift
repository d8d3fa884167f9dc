import Glibc

extension PseudoTerminal {
  /// Types. Enter is "\r"; `\u{03}` is Ctrl-C. What the program writes meanwhile is read, so that
  /// neither side waits for the other.
  package func send(_ text: String) throws(HarnessFailure) {
    try send(Array(text.utf8))
  }

  /// Types bytes, be they text or not.
  package func send(
    _ bytes: [UInt8], within limit: Duration = .seconds(5)
  ) throws(HarnessFailure) {
    let deadline = ContinuousClock.now + limit
    var rest = bytes[...]
    while !rest.isEmpty {
      guard ContinuousClock.now < deadline else {
        throw HarnessFailure("the program does not read; \(rest.count) bytes are left")
      }
      var end = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&end, 1, Spawning.milliseconds(until: deadline)) > 0 else { continue }
      if Int32(end.revents) & POLLIN != 0 { fill(until: .now) }
      guard Int32(end.revents) & POLLOUT != 0 else { continue }
      // Little at a time: a write that does not fit would wait, and nobody would read.
      let count = rest.prefix(256).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw HarnessFailure("write: error \(errno)") }
      rest = rest.dropFirst(max(count, 0))
    }
  }

  /// Changes the size of the window; the kernel sends SIGWINCH.
  package func resize(columns: Int, rows: Int) {
    var size = Self.size(columns: columns, rows: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) { Glibc.kill(process, number) }

  /// Sends SIGKILL.
  package func kill() { signal(SIGKILL) }

  /// Closes the window; the kernel sends SIGHUP. The terminal cannot be used any more.
  package func hangUp() {
    close(slave)
    close(master)
    slave = -1
    master = -1
  }

  /// Whether the terminal edits lines and shows what is typed, as a shell expects to find it.
  package var isCooked: Bool {
    var mode = termios()
    tcgetattr(master, &mode)
    let wanted = tcflag_t(ICANON | ECHO)
    return mode.c_lflag & wanted == wanted
  }
}
