import Glibc

/// Another program, run without a shell until it ends. It inherits nothing that is open here, and
/// what it starts ends with it.
package struct ChildProcess {
  package enum End: Equatable {
    /// With this code; 128 and more when a signal ended it.
    case exited(Int32)
    /// It was not started.
    case notStarted
    case timedOut
    /// This program was told to end meanwhile, by this signal; the other one is ended too.
    case interrupted(Int32)
  }

  let program: String
  let arguments: [String]
  /// All that it sees of the environment.
  let environment: [String: String]
  /// The file to which goes what it says.
  let messages: String
  /// The file that it reads as standard input.
  let input: String
  /// Whether it may ask something at the terminal, such as the pass phrase of a key.
  let mayAsk: Bool

  package init(
    program: String, arguments: [String], environment: [String: String], messages: String,
    input: String = "/dev/null", mayAsk: Bool = false
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.messages = messages
    self.input = input
    self.mayAsk = mayAsk
  }

  /// Waits for its end, at most so long.
  package func run(seconds: Int) -> End {
    let ending: [Int32] = [SIGINT, SIGTERM, SIGHUP]
    var watched = Self.set(ending + [SIGCHLD])
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &watched, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    guard let child = start() else { return .notStarted }
    var deadline = Self.now() + seconds * 1000
    var end: End?
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      guard end == nil, Self.now() < deadline else {
        end = end ?? .timedOut
        kill(mayAsk ? child : -child, SIGKILL)
        deadline = .max
        waitpid(child, &status, 0)
        break
      }
      // Wakes when the child ends; the time is for the case that another thread took the signal.
      var pause = timespec(tv_sec: 0, tv_nsec: 20_000_000)
      let signal = sigtimedwait(&watched, nil, &pause)
      if ending.contains(signal) { end = .interrupted(signal) }
    }
    // What it left running.
    if !mayAsk { kill(-child, SIGKILL) }
    if let end { return end }
    return .exited(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
  }

  private func start() -> pid_t? {
    Self.keepOpenFiles()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, messages, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = Self.set([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGCHLD])
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // A group of its own, so that all of it can be ended; but such a group cannot read from the
    // terminal.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(
        (mayAsk ? 0 : POSIX_SPAWN_SETPGROUP) | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var arguments = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, &attributes, &arguments, &variables)
    return code == 0 ? child : nil
  }

  /// Files that are open here, or were given to this program open, are not given on.
  private static func keepOpenFiles() {
    guard let folder = opendir("/proc/self/fd") else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let number = Int32(name), number > STDERR_FILENO { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
    }
  }

  private static func set(_ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  /// Milliseconds since some moment.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
