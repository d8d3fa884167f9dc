import Glibc

/// A program on a real terminal, driven the way `expect` drives one.
///
/// The program has its own session with this as its controlling terminal, so that typing `\u{03}`
/// makes the kernel send it SIGINT. It is killed when this goes away.
package final class PseudoTerminal {
  /// All that the program wrote, as it was sent.
  package internal(set) var transcript: [UInt8] = []
  /// Its process id.
  package let process: Int32

  /// Our end; -1 after ``hangUp()``.
  var master: Int32
  /// The other end. Held so that we can look at it after the program has ended; -1 after
  /// ``hangUp()``.
  var slave: Int32
  var consumed = 0
  var status: Int32?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - environment: changes to ``ChildEnvironment``; `HOME` belongs in here if it is needed.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws(HarnessFailure) {
    let ends = try Spawning.alone { () throws(HarnessFailure) in
      var master: Int32 = -1
      var slave: Int32 = -1
      var name = [CChar](repeating: 0, count: 128)
      var size = Self.size(columns: columns, rows: rows)
      guard openpty(&master, &slave, &name, nil, &size) == 0 else {
        throw HarnessFailure("no pseudo-terminal: error \(errno)")
      }
      for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      do throws(HarnessFailure) {
        let process = try Spawning.start(
          program, arguments, environment: ChildEnvironment.variables(environment),
          hasOwnSession: true
        ) { actions in
          // Opened by the leader of a session, it becomes the session's terminal.
          posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
          posix_spawn_file_actions_adddup2(&actions, 0, 1)
          posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        return (master: master, slave: slave, process: process)
      } catch {
        close(master)
        close(slave)
        throw error
      }
    }
    (master, slave, process) = ends
  }

  deinit {
    if status == nil {
      Glibc.kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
  }

  static func size(columns: Int, rows: Int) -> winsize {
    winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}
