import CReadline
import Glibc

extension LineEditor {
  /// A list of C strings, as readline wants it: the text to insert, the choices, nil. All of it is
  /// readline's to free.
  typealias Matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  /// Readline calls this on Tab, with the text before the cursor.
  func complete(_ text: UnsafePointer<CChar>?) -> Matches? {
    // Readline sets all three back for each completion: no file names, nothing behind the word,
    // and our order.
    rl_attempted_completion_over = 1
    rl_completion_append_character = 0
    rl_sort_completion_matches = 0
    guard let text, let completer else { return nil }
    let line = String(cString: text)
    let candidates = completer(line)
    guard let first = candidates.first else { return nil }
    if candidates.count == 1 { return Self.matches([first]) }
    return Self.matches([Self.commonStart(of: candidates, typed: line)] + candidates)
  }

  /// What all candidates begin with, but never less than was typed: candidates may match it
  /// without beginning with it.
  nonisolated static func commonStart(of candidates: [String], typed: String) -> String {
    guard var common = candidates.first?[...] else { return typed }
    for candidate in candidates.dropFirst() {
      let length = zip(common, candidate).prefix { $0 == $1 }.count
      common = common.prefix(length)
    }
    return common.count > typed.count ? String(common) : typed
  }

  private static func matches(_ texts: [String]) -> Matches? {
    let size = (texts.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = malloc(size) else { return nil }
    let list = memory.bindMemory(
      to: UnsafeMutablePointer<CChar>?.self, capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { (list + index).initialize(to: strdup(text)) }
    (list + texts.count).initialize(to: nil)
    return list
  }
}
