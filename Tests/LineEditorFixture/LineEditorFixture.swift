import LineEditor

/// A program that says what it was told, for tests through a pseudo-terminal. Some lines are
/// commands, such as "prefill" and "run".
@main
@MainActor
struct LineEditorFixture {
  private let terminal = Terminal.shared
  private let editor = LineEditor.shared
  private var prefill = ""
  private var isReplaceable = false
  private var leafs = false
  private var prompt = "role> "

  static func main() {
    var fixture = LineEditorFixture()
    fixture.converse()
  }

  private mutating func converse() {
    editor.completer = { line in
      ["provider", "deployer", "deployer in a public body"].filter { $0.hasPrefix(line) }
    }
    say("READY color \(terminal.traits.allowsColor) utf8 \(terminal.traits.isUTF8)")
    while true {
      let reading = editor.readLine(
        prompt: prompt, prefill: prefill, isReplaceable: isReplaceable, leafs: leafs)
      (prefill, isReplaceable, leafs) = ("", false, false)
      switch reading {
      case .line("quit"): return finish()
      case .line(let line): obey(line)
      case .endOfInput: return finish()
      case .interrupted(let hadText): say("INTERRUPTED \(hadText)")
      case .terminated(let signal, let draft):
        say("TERMINATED \(signal) \(draft.debugDescription)")
        return finish()
      }
    }
  }

  private func finish() {
    say("END")
    try? terminal.flush()
  }

  private func say(_ text: String) { terminal.write(text + "\n") }

  private mutating func obey(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? String(words[1]) : ""
    switch words.first {
    case "prefill": prefill = rest
    case "refused": (prefill, isReplaceable) = (rest, true)
    case "leaf": leafs = true
    case "color": prompt = "\u{1B}[1;34mrole> \u{1B}[0m"
    case "size": say("SIZE \(terminal.size.columns) \(terminal.size.rows)")
    case "history": editor.setHistory(rest.split(separator: ",").map(String.init))
    case "run": say("RAN \(terminal.run(rest, arguments: ["a b"]))")
    case "page": say("RAN \(terminal.run(rest, input: Array(repeating: 0x78, count: 1 << 20)))")
    case "length": say("LENGTH \(rest.count)")
    default:
      editor.remember(line)
      if editor.hasUnknownLetters { say("UNKNOWN LETTERS") }
      say("LINE \(line.debugDescription) ASIDE \(editor.setAside.debugDescription)")
    }
  }
}
