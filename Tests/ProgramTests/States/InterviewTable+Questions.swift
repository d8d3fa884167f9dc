extension InterviewTable {
  static let question: [Rows] = [
    [
      .enter: .again("Type a number from 1 to 3"),
      .answer: .goes(.question, "Whose data does it use?", answers: 1),
      .unknownText: .again("\"xyzzy\" does not fit any option.", holding: "xyzzy"),
      .command: .again("Fixed rules are outside."),
      .unknownCommand: .again("There is no command :frob.", holding: ":frob"),
      .questionMark: .again("Type the number of one option"),
      .tab: .again("Yes", "No", "Not sure"), .tabOnText: .line("Yes"), .up: .line(":law"),
      .pageUp: .again("This is the first question."),
      .pageUpOnText: .again("This is the first question.", holding: "half"),
      .pageDown: .again("This is the first open question."),
      .help: .again("Type the number of one option"),
      .controlC: .goes(.leaving, "All is saved. Leave?"),
      .controlD: .ends(0, "Saved."),
      .paste: .again("That is more than one line.", holding: "one two"),
    ], line, ends,
  ]

  static let answered: [Rows] = [
    [
      .enter: .goes(.question, "Whose data does it use?"),
      .answer: .goes(.question, "Whose data does it use?"),
      .unknownText: .again("\"xyzzy\" does not fit any option.", holding: "xyzzy"),
      .command: .again("Fixed rules are outside."),
      .unknownCommand: .again("There is no command :frob.", holding: ":frob"),
      .questionMark: .again("Type the number of one option"),
      .tab: .again("Yes", "No", "Not sure"), .tabOnText: .line(":status"), .up: .line(":back"),
      .pageUp: .again("This is the first question."),
      .pageUpOnText: .again("This is the first question.", holding: "half"),
      .pageDown: .goes(.question, "Whose data does it use?"),
      .help: .again("Type the number of one option"),
      .controlC: .goes(.leaving, "All is saved. Leave?"),
      .controlD: .ends(0, "Saved."),
      .paste: .again("That is more than one line.", holding: "one two"),
    ], line, ends,
  ]

  static let choosing: [Rows] = [
    [
      .enter: .goes(.question, "Does it learn from data?"),
      .answer: .goes(.question, "Whose data does it use?"),
      .unknownText: .again("No question fits \"xyzzy\".", holding: "xyzzy"),
      .command: .goes(.question, "Fixed rules are outside."),
      .unknownCommand: .again("There is no command :frob.", holding: ":frob"),
      .questionMark: .goes(.question, "Type the number of one option"),
      .tab: .line(), .tabOnText: .line(":status"), .up: .line(),
      .pageUp: .goes(.question, "This is the first question."),
      .pageUpOnText: .goes(.question, "This is the first question.", holding: "half"),
      .pageDown: .goes(.question, "This is the first open question."),
      .help: .goes(.question, "Type the number of one option"),
      .controlC: .goes(.leaving, "All is saved. Leave?"),
      .controlD: .ends(0, "Saved."),
      .paste: .again("No question fits \"one two\".", holding: "one two"),
    ], line, ends,
  ]

  static let checking: [Rows] = [
    [
      .enter: .ends(0, "RESULT:"),
      .answer: .goes(.answered, "Does it learn from data?", "Enter keeps it."),
      .unknownText: .again("Enter shows the result"),
      .command: .again("No question is shown here."),
      .unknownCommand: .again("There is no command :frob."),
      .questionMark: .again("Enter alone shows the result."),
      .tab: .line(), .tabOnText: .line(":status"), .up: .line(),
      .pageUp: .goes(.answered, "Does it talk with people?"),
      .pageUpOnText: .goes(.answered, "Does it talk with people?", holding: "half"),
      .pageDown: .again("No question is open."),
      .help: .again("Enter alone shows the result."),
      .controlC: .goes(.leaving, "All is saved. Leave?"),
      .controlD: .ends(0, "Saved."),
      .paste: .again("Enter shows the result"),
    ], line, ends,
  ]
}
