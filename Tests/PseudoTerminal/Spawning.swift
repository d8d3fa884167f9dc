import Glibc
import Synchronization

/// Starts programs with clean signals.
enum Spawning {
  /// Behind _GNU_SOURCE in the C header.
  private static let newSession: Int16 = 0x80

  /// Held while descriptors exist that the next child must not inherit: with a copy of a master in
  /// some other test's child, closing ours would be no hang-up.
  private static let lock = Mutex(())

  /// Runs `body` while no other test starts a program.
  static func alone<Result: Sendable>(
    _ body: () throws(HarnessFailure) -> Result
  ) throws(HarnessFailure) -> Result {
    try lock.withLock { _ throws(HarnessFailure) in try body() }
  }

  /// Starts a program; the process id.
  ///
  /// - Parameter prepare: says what its standard input, output and error are.
  static func start(
    _ path: String, _ arguments: [String], environment: [String: String], hasOwnSession: Bool,
    prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws(HarnessFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let session = hasOwnSession ? newSession : 0
    posix_spawnattr_setflags(
      &attributes, session | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw HarnessFailure("cannot start \(path): error \(code)") }
    return process
  }

  /// What a status from `waitpid` says: the exit code, or the negative number of the signal.
  static func code(of status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : -signal
  }

  /// The milliseconds left, for `poll`.
  static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
    let left = (deadline - .now).components
    let rounded = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1
    return deadline <= .now ? 0 : Int32(clamping: rounded)
  }
}
