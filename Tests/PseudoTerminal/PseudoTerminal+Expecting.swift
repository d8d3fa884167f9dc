import Glibc

extension PseudoTerminal {
  /// What the program wrote after the last text that was expected, as far as it has been read.
  package var pending: String { String(decoding: transcript[consumed...], as: UTF8.self) }

  /// All that was written so far, without escape sequences and with plain line ends.
  package var plainText: String { PlainText.cleaned(transcript) }

  /// Reads until the program has written this text; the next call looks behind it.
  ///
  /// - Returns: what was written up to the end of the text.
  @discardableResult
  package func expect(
    _ text: String, within limit: Duration = .seconds(10)
  ) throws(HarnessFailure) -> String {
    let deadline = ContinuousClock.now + limit
    let wanted = Array(text.utf8)
    var searched = consumed
    while true {
      if let end = transcript[searched...].firstRange(of: wanted)?.upperBound {
        defer { consumed = end }
        return String(decoding: transcript[consumed..<end], as: UTF8.self)
      }
      searched = max(consumed, transcript.count - wanted.count)
      guard fill(until: deadline) else {
        throw HarnessFailure(
          "no \(text.debugDescription) within \(limit), but \(pending.debugDescription)")
      }
    }
  }

  /// Waits for the program to end, reading what it writes.
  ///
  /// - Returns: its exit code, or the negative number of the signal that ended it.
  package func wait(within limit: Duration = .seconds(10)) throws(HarnessFailure) -> Int32 {
    let deadline = ContinuousClock.now + limit
    while true {
      if let status { return Spawning.code(of: status) }
      var ended: Int32 = 0
      if waitpid(process, &ended, WNOHANG) == process {
        status = ended
        while fill(until: .now) {}
      } else if ContinuousClock.now >= deadline {
        throw HarnessFailure("still running after \(limit): \(pending.debugDescription)")
      } else {
        fill(until: min(deadline, .now + .milliseconds(2)))
      }
    }
  }

  /// Reads what is there, waiting for it until the deadline. False when nothing came.
  @discardableResult
  func fill(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      // Poll leaves out a descriptor of -1 and waits.
      var end = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let ready = poll(&end, 1, Spawning.milliseconds(until: deadline))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { return false }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(master, &chunk, chunk.count)
      guard count > 0 else { return false }
      transcript += chunk[..<count]
      return true
    }
  }
}
