@testable import Interview

/// A console that plays a list of lines and writes down everything as a person would see it.
@MainActor final class ScriptedConsole: Console {
  let columns: Int
  var rows = 24
  var isUnicode = true
  var hasColour = false
  var isLinear = false

  private var script: [ConsoleInput]
  /// What is typed after the script.
  var improvise: (LineRequest) -> ConsoleInput = { _ in .endOfInput }
  /// What `edit` returns next.
  var edited = Edited.unchanged
  private(set) var requests: [LineRequest] = []
  private(set) var edits: [String] = []
  private(set) var paged: [String] = []
  /// Everything shown, with prompts and what was typed.
  private(set) var transcript = ""
  /// What was shown since the latest line was typed.
  private(set) var latest = ""
  /// Told of each event, for tests of their order.
  var onEvent: (String) -> Void = { _ in }

  /// Plays the lines; then the input is at its end.
  init(_ lines: [String], columns: Int = 80) {
    script = lines.map { .line($0) }
    self.columns = columns
  }

  init(readings: [ConsoleInput], columns: Int = 80) {
    script = readings
    self.columns = columns
  }

  func show(_ text: String) {
    onEvent("show")
    transcript += text
    latest += text
  }

  func page(_ text: String) {
    paged.append(text)
    show(text)
  }

  func read(_ request: LineRequest) -> ConsoleInput {
    onEvent("read")
    requests.append(request)
    let reading = script.isEmpty ? improvise(request) : script.removeFirst()
    let typed =
      switch reading {
      case .line(let line): line
      case .endOfInput: "^D"
      case .interrupted: "^C"
      case .terminated(let signal, _): "[signal \(signal)]"
      }
    let prefill = request.prefill.isEmpty ? "" : "[\(request.prefill)] "
    transcript += request.prompt + prefill + typed + "\n"
    replies.append(latest)
    latest = ""
    return reading
  }

  var canEdit = true

  /// What a key has put aside, by the number of the reading after which it is taken.
  var typed: [Int: String] = [:]

  func takeTyped() -> String { typed.removeValue(forKey: requests.count) ?? "" }

  func edit(_ text: String) -> Edited {
    edits.append(text)
    return edited
  }

  /// What was shown before each request, in order.
  private(set) var replies: [String] = []
}
