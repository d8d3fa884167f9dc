/// Where an interview can be when something happens. The raw value names it in the documentation.
enum InterviewState: String, CaseIterable, Sendable {
  case home = "Start list"
  case name = "Name"
  case summary = "Summary"
  case question = "Question"
  case answered = "Question with an earlier answer"
  case choosing = "Choosing among questions"
  case checking = "Check of the answers"
  case leaving = "Leaving?"
  case leavingUnsaved = "Leaving unsaved?"
  case paging = "Long text"
  case editing = "Note in the editor"
  case result = "Result"

  /// What it waits at; nil where another program has the terminal.
  var prompt: String? {
    switch self {
    case .home: "number> "
    case .name: "name> "
    case .summary: "summary> "
    case .question, .answered: "answer> "
    case .choosing: "go> "
    case .checking: "check> "
    case .leaving, .leavingUnsaved: "leave> "
    case .paging, .result: "-- Enter for more, q to stop -- "
    case .editing: nil
    }
  }

  /// What the documentation says about it.
  var meaning: String {
    switch self {
    case .home: "The list of assessments that `aiact` begins with when there are any."
    case .name: "A new assessment; the first thing asked is what the system is called."
    case .summary: "The name is known; what the system does is asked next."
    case .question: "A question without an answer."
    case .answered: "A question that was answered before, reached with `:back` or `:go`."
    case .choosing: "`:go WORDS` found several questions."
    case .checking: "All is answered; the answers are shown once more before the result."
    case .leaving: "Ctrl-C was pressed on an empty line."
    case .leavingUnsaved: "Leaving while the last answers could not be saved."
    case .paging: "A text longer than the screen, such as `:help all`."
    case .result:
      "The result, when it is longer than the screen. All is saved; the program ends after it."
    case .editing: "`:note` opened `$VISUAL` or `$EDITOR`; the keys are the editor's."
    }
  }
}
