extension InterviewTable {
  static let leaving: [Rows] = [
    [
      .enter: .goes(.question),
      .answer: .ends(130),
      .unknownText: .again("Type y to leave, or Enter to stay."),
      .command: .again("Type y to leave, or Enter to stay."),
      .unknownCommand: .again("Type y to leave, or Enter to stay."),
      .questionMark: .again("Type y to leave, or Enter to stay."),
      .tab: .line(), .tabOnText: .line(":st"), .up: .line(),
      .pageUp: .again("Type y to leave, or Enter to stay."),
      .pageUpOnText: .again("Type y to leave, or Enter to stay.", holding: "half"),
      .pageDown: .again("Type y to leave, or Enter to stay."),
      .help: .again("Type y to leave, or Enter to stay."),
      .controlC: .ends(130),
      .controlD: .goes(.question),
      .paste: .again("Type y to leave, or Enter to stay."),
    ], line, ends,
  ]

  static let leavingUnsaved: [Rows] = [
    [
      .enter: .goes(.question),
      .answer: .ends(74),
      .unknownText: .again("Type yes to leave"),
      .command: .again("Type yes to leave"),
      .unknownCommand: .again("Type yes to leave"),
      .questionMark: .again("Type yes to leave"),
      .tab: .line(), .tabOnText: .line(":st"), .up: .line(),
      .pageUp: .again("Type yes to leave"),
      .pageUpOnText: .again("Type yes to leave", holding: "half"),
      .pageDown: .again("Type yes to leave"),
      .help: .again("Type yes to leave"),
      .controlC: .goes(.question),
      .controlD: .goes(.question),
      .paste: .again("Type yes to leave"),
    ], line,
    [
      .terminate: .ends(143, "NOT SAVED"), .hangUp: .ends(129, "NOT SAVED"),
      .quit: .ends(131, "NOT SAVED"), .close: .ends(129),
      .terminateOnText: .ends(143, "NOT SAVED"),
    ],
  ]

  static let paging: [Rows] = [
    [
      .enter: .again(":go WORDS"),
      .answer: .goes(.question, "Whose data does it use?", answers: 1),
      .unknownText: .goes(.question, "\"xyzzy\" does not fit any option.", holding: "xyzzy"),
      .command: .goes(.question, "Fixed rules are outside."),
      .unknownCommand: .goes(.question, "There is no command :frob.", holding: ":frob"),
      .questionMark: .goes(.question, "Type the number of one option"),
      .tab: .again("Yes", "No", "Not sure"), .tabOnText: .line("Yes"), .up: .line(),
      .pageUp: .again(),
      .pageUpOnText: .again(holding: "half"),
      .pageDown: .again(":go WORDS"),
      .help: .goes(.question, "Type the number of one option"),
      .controlC: .goes(.question, "Does it learn from data?"),
      .controlD: .goes(.question, "Does it learn from data?"),
      .paste: .goes(.question, "That is more than one line.", holding: "one two"),
    ], line, ends,
  ]

  static let result: [Rows] = [
    [
      .enter: .ends(0, "WHY", "Saved in:"),
      .answer: .ends(0, "Saved in:"), .unknownText: .ends(0, "Saved in:"),
      .command: .ends(0, "Saved in:"), .unknownCommand: .ends(0, "Saved in:"),
      .questionMark: .ends(0, "Saved in:"),
      .tab: .line(), .tabOnText: .line(":status"), .up: .line(),
      .pageUp: .again(),
      .pageUpOnText: .again(holding: "half"),
      .pageDown: .ends(0, "WHY", "Saved in:"),
      .help: .ends(0, "Saved in:"),
      .controlC: .ends(0, "Saved in:"), .controlD: .ends(0, "Saved in:"),
      .paste: .ends(0, "Saved in:"),
    ], line, ends,
  ]

  static let editing: [Rows] = [
    [
      .enter: .goes(.question, "The note is unchanged."),
      .answer: .goes(.question, "Note saved."),
      .unknownText: .editor, .command: .editor, .unknownCommand: .editor, .questionMark: .editor,
      .tab: .editor, .tabOnText: .editor, .up: .editor, .pageUp: .editor,
      .pageUpOnText: .editor, .pageDown: .editor, .help: .editor, .paste: .editor,
      .controlC: .goes(.question, "The note is unchanged."),
      .controlCOnText: .goes(.question, "The note is unchanged."),
      .controlD: .goes(.question, "The note is unchanged."),
      .controlDOnText: .editor, .stop: .editor, .resize: .editor, .quit: .editor,
      .terminate: .ends(143), .terminateOnText: .ends(143), .hangUp: .ends(129),
      .close: .ends(129),
    ]
  ]
}
