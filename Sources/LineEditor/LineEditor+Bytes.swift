import CReadline
import Glibc

extension LineEditor {
  /// Readline gets every byte from here, so that a signal also reaches it in the middle of a long
  /// paste or of a question of its own, where it would otherwise wait for a key. Signals that do
  /// not end the line can wait until readline returns.
  func nextByte() -> Int32 {
    while terminal.wait(for: Terminal.ending) == .input {
      var byte: UInt8 = 0
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return Int32(byte) }
      if count == 0 || (errno != EINTR && errno != EAGAIN) { break }
    }
    wasCutShort = true
    return READERR
  }
}
