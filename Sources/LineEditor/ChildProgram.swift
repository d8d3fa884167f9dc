import CReadline
import Glibc

/// One run of `/bin/sh` on our terminal.
@MainActor
struct ChildProgram {
  let arguments: [String]
  let environment: [String]
  let input: [UInt8]?

  /// Starts it and waits for its end; signals that come to us meanwhile are passed on.
  func run(passingOnFrom terminal: Terminal) -> ProgramEnd {
    var children = Terminal.signalSet([SIGCHLD])
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, &children, &mask)
    defer { pthread_sigmask(SIG_SETMASK, &mask, nil) }
    let ends = signalfd(-1, &children, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    guard ends >= 0 else { return .notStarted(code: errno) }
    defer { close(ends) }

    var pipe: [Int32] = [-1, -1]
    if input != nil {
      guard Glibc.pipe(&pipe) == 0 else { return .notStarted(code: errno) }
      for end in pipe { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      _ = fcntl(pipe[1], F_SETFL, O_NONBLOCK)
    }
    var process: pid_t = 0
    let code = spawn(&process, standardInput: pipe[0])
    if pipe[0] >= 0 { close(pipe[0]) }
    guard code == 0 else {
      if pipe[1] >= 0 { close(pipe[1]) }
      return .notStarted(code: code)
    }
    return wait(for: process, ends: ends, feeding: pipe[1], terminal: terminal)
  }

  private func spawn(_ process: inout pid_t, standardInput: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if standardInput >= 0 { posix_spawn_file_actions_adddup2(&actions, standardInput, 0) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Our blocked signals would be inherited, and Ctrl-C would not reach the editor.
    var mask = Terminal.signalSet([])
    posix_spawnattr_setsigmask(&attributes, &mask)
    var ignored = Terminal.signalSet([SIGPIPE])
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { for text in argv + envp { free(text) } }
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, &argv, &envp)
  }

  private func wait(
    for process: pid_t, ends: Int32, feeding: Int32, terminal: Terminal
  ) -> ProgramEnd {
    var rest = (input ?? [])[...]
    var pipe = feeding
    var passedOn: Set<Int32> = []
    defer { if pipe >= 0 { close(pipe) } }
    while true {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process { return Self.end(status) }
      var sources = [ends, terminal.signalDescriptor].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      sources.append(pollfd(fd: pipe, events: Int16(POLLOUT), revents: 0))
      poll(&sources, nfds_t(sources.count), -1)
      var info = signalfd_siginfo()
      while read(ends, &info, MemoryLayout<signalfd_siginfo>.size) > 0 {}
      terminal.collectSignals()
      for signal in terminal.arrived where [SIGTERM, SIGHUP].contains(signal) {
        if passedOn.insert(signal).inserted { kill(process, signal) }
      }
      if sources[2].revents != 0, !Self.feed(&rest, to: pipe) {
        close(pipe)
        pipe = -1
      }
    }
  }

  /// Writes what fits. False when all is written or nobody reads any more: the pager was left.
  private static func feed(_ rest: inout ArraySlice<UInt8>, to pipe: Int32) -> Bool {
    let count = rest.withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    rest = rest.dropFirst(count)
    return !rest.isEmpty
  }

  private static func end(_ status: Int32) -> ProgramEnd {
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }
}
