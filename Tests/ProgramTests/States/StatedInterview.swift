@testable import Assessments
import Glibc
import PseudoTerminal
import Storage
import Testing

/// An interview on a real terminal, brought into a state.
final class StatedInterview {
  let terminal: PseudoTerminal
  let state: InterviewState
  private let small: SmallQuestionnaire
  private let home: TemporaryFolder
  private let file: String
  private let isInShell: Bool

  /// - Parameter inShell: whether a shell that controls jobs starts the program.
  init(_ state: InterviewState, inShell: Bool) throws {
    self.state = state
    isInShell = inShell
    small = try SmallQuestionnaire()
    home = try TemporaryFolder()
    // A folder of its own, which can go away.
    try Folders.create(home("data/aiact"))
    file = home("data/aiact/shop.json")
    try Self.prepare(state, small, file)
    let editor = try home.write("editor", Self.editor)
    chmod(editor, 0o700)
    var arguments = ["interview", "--questionnaire", small.folder.path, "--as-of", "2026-11-23"]
    if state != .home { arguments.append(file) }
    let environment = [
      "HOME": home.path, "XDG_DATA_HOME": home("data"), "EDITOR": editor, "PS1": "$ ",
      "STOPPING": inShell ? "1" : "",
    ]
    let rows = 40
    let program = builtProgram(named: "aiact")
    if inShell {
      terminal = try PseudoTerminal(
        "/bin/bash", ["--norc", "-i"], environment: environment, rows: rows)
      try terminal.expect("$ ")
      let words = ([program] + arguments).map { "'\($0)'" }.joined(separator: " ")
      try terminal.send(words + "\r")
    } else {
      terminal = try PseudoTerminal(program, arguments, environment: environment, rows: rows)
    }
    try reach()
  }

  /// Lets whoever is at the terminal type; a mark at the end of the line shows that it is whole.
  func expectLine(_ text: String, after prompt: String) throws {
    try terminal.send("\u{05}|\u{0C}")
    try terminal.expect(prompt + text + "|")
  }

  /// Empties the line and leaves with Ctrl-D, from a state that came after another; the exit code.
  func leave(from state: InterviewState, after earlier: InterviewState) throws -> Int32 {
    try Folders.create(home("data/aiact"))
    if [.leaving, .leavingUnsaved, .paging].contains(state) {
      let prompt = earlier == .leaving || state != .leaving ? "answer> " : earlier.prompt
      try terminal.send("\u{15}\u{04}")
      try terminal.expect(prompt ?? "")
    }
    try terminal.send("\u{15}\u{04}")
    guard isInShell else { return try terminal.wait() }
    // The shell ends with the code of the program.
    try terminal.expect("$ ")
    try terminal.send("exit\r")
    return try terminal.wait()
  }

  /// The number of answers on disk; nil when there is no assessment.
  func answersOnDisk() throws -> Int? {
    guard let bytes = try? FileReader.read(file, limit: 1 << 20) else { return nil }
    return try Assessment(reading: bytes).answerCount
  }

  /// As many as were there before anything happened.
  static func answersOnDisk(in state: InterviewState) -> Int? {
    switch state {
    case .name, .leavingUnsaved: nil
    case .summary, .question, .choosing, .leaving, .paging, .editing: 0
    case .home, .answered: 1
    case .checking, .result: 3
    }
  }

  private static func prepare(
    _ state: InterviewState, _ small: SmallQuestionnaire, _ file: String
  ) throws {
    guard state != .name else { return }
    let assessment = try small.assessment(
      name: "Shop", summary: state == .summary ? "" : "Answers questions",
      answered: answersOnDisk(in: state) ?? 0)
    let text = assessment.text
    try DurableFile.write(Array(text.utf8), to: file)
  }

  private func reach() throws {
    switch state {
    case .home, .name, .summary, .checking: break
    case .question: try typed(":law", at: "answer> ")
    case .answered: try typed(":back", at: "answer> ")
    case .choosing: try typed(":go it", at: "answer> ")
    case .leaving: try typed("\u{03}", at: "answer> ", enter: "")
    case .leavingUnsaved:
      try terminal.expect("answer> ")
      unlink(file)
      unlink(file + ".lock")
      rmdir(home("data/aiact"))
      try terminal.send("\u{04}")
    case .paging:
      try terminal.expect("answer> ")
      terminal.resize(columns: 80, rows: 12)
      try terminal.send(":help all\r")
    case .result:
      try terminal.expect("check> ")
      terminal.resize(columns: 80, rows: 6)
      try terminal.send("\r")
    case .editing:
      try typed(":note", at: "answer> ")
      try terminal.expect("EDITING")
    }
    if let prompt = state.prompt { try terminal.expect(prompt) }
  }

  private func typed(_ text: String, at prompt: String, enter: String = "\r") throws {
    try terminal.expect(prompt)
    try terminal.send(text + enter)
  }

  /// An editor with which one line is all that can be done.
  private static let editor = """
    #!/bin/sh
    trap "echo BACK; exit" CONT
    echo EDITING
    # Whoever is to be stopped must not read: the kernel may give it the next key of the shell.
    while [ -n "$STOPPING" ]; do :; done
    IFS= read -r line
    case $line in
    a*) echo "A note" > "$1" ;;
    ?*) echo "GOT <$line>" ;;
    esac

    """
}
