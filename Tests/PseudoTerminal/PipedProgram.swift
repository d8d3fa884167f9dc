import Glibc

/// A running program whose three standard descriptors are pipes. All are served at once, so that
/// neither side can wait for the other for ever.
final class PipedProgram {
  private let process: pid_t
  private var rest: ArraySlice<UInt8>
  private var descriptors: [Int32]
  private var collected: [[UInt8]] = [[], []]
  private var status: Int32?

  /// A program that does not read its input must not end the tests.
  private static let ignoresClosedPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
  }()

  init(
    _ path: String, _ arguments: [String], environment: [String: String], input: [UInt8]
  ) throws(HarnessFailure) {
    _ = Self.ignoresClosedPipes
    rest = input[...]
    (process, descriptors) = try Spawning.alone { () throws(HarnessFailure) in
      var pipes: [[Int32]] = []
      for _ in 0..<3 {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw HarnessFailure("no pipe: error \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        pipes.append(ends)
      }
      let theirs = [pipes[0][0], pipes[1][1], pipes[2][1]]
      let ours = [pipes[0][1], pipes[1][0], pipes[2][0]]
      defer { for end in theirs { close(end) } }
      let process = try Spawning.start(
        path, arguments, environment: ChildEnvironment.variables(environment), hasOwnSession: false
      ) { actions in
        for (number, end) in theirs.enumerated() {
          posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
        }
      }
      _ = fcntl(ours[0], F_SETFL, O_NONBLOCK)
      return (process, ours)
    }
  }

  deinit {
    for index in descriptors.indices { shut(index) }
    if status == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
  }

  func result(within limit: Duration) throws(HarnessFailure) -> ProgramResult {
    let deadline = ContinuousClock.now + limit
    if rest.isEmpty { shut(0) }
    while descriptors.contains(where: { $0 >= 0 }) {
      guard ContinuousClock.now < deadline else {
        throw HarnessFailure("still running after \(limit)")
      }
      var ends = descriptors.enumerated().map {
        pollfd(fd: $1, events: Int16($0 == 0 ? POLLOUT : POLLIN), revents: 0)
      }
      guard poll(&ends, 3, Spawning.milliseconds(until: deadline)) > 0 else { continue }
      if ends[0].revents != 0 { feed() }
      if ends[1].revents != 0 { collect(1) }
      if ends[2].revents != 0 { collect(2) }
    }
    var ended: Int32 = 0
    while waitpid(process, &ended, 0) < 0, errno == EINTR {}
    status = ended
    return ProgramResult(
      exitCode: Spawning.code(of: ended), standardOutput: collected[0],
      standardError: collected[1])
  }

  private func feed() {
    let count = rest.withUnsafeBytes { write(descriptors[0], $0.baseAddress, $0.count) }
    if count >= 0 { rest = rest.dropFirst(count) }
    let isRefused = count < 0 && errno != EAGAIN && errno != EINTR
    if rest.isEmpty || isRefused { shut(0) }
  }

  private func collect(_ index: Int) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptors[index], &chunk, chunk.count)
    if count > 0 { collected[index - 1] += chunk[..<count] } else { shut(index) }
  }

  private func shut(_ index: Int) {
    guard descriptors[index] >= 0 else { return }
    close(descriptors[index])
    descriptors[index] = -1
  }
}
