extension InterviewTable {
  static let home: [Rows] = [
    [
      .enter: .again("Type a number from 1 to 3, or quit to leave."),
      .answer: .goes(.question, "Welcome back", "Whose data does it use?"),
      .unknownText: .again("Type a number from 1 to 3", holding: "xyzzy"),
      .command: .again("Type a number from 1 to 3"),
      .unknownCommand: .again("Type a number from 1 to 3"),
      .questionMark: .again("Type a number from 1 to 3"),
      .tab: .line(), .tabOnText: .line(":st"), .up: .line(),
      .pageUp: .again("Type a number from 1 to 3"),
      .pageUpOnText: .again("Type a number from 1 to 3", holding: "half"),
      .pageDown: .again("Type a number from 1 to 3"),
      .help: .again("Type a number from 1 to 3"),
      .controlC: .ends(130), .controlD: .ends(0),
      .paste: .again("Type a number from 1 to 3", holding: "one two"),
    ], line, ends,
  ]

  static let name: [Rows] = [
    [
      .enter: .again("Type a name"),
      .answer: .goes(.summary, "What does it do?", answers: 0),
      .command: .again("Type what you call the system"),
      .unknownCommand: .again("Type what you call the system"),
      .questionMark: .again("Type what you call the system"),
      .tab: .line(), .tabOnText: .line(":st"), .up: .line(),
      .pageUp: .again("nothing stands before it"),
      .pageUpOnText: .again("nothing stands before it", holding: "half"),
      .pageDown: .again("Type what you call the system"),
      .help: .again("Type what you call the system"),
      .controlC: .goes(.leaving, "There is nothing to save yet. Leave?"),
      .controlD: .ends(0, "There is nothing to save yet."),
      .paste: .goes(.summary, answers: 0),
    ], line, ends,
  ]

  static let summary: [Rows] = [
    [
      .enter: .goes(.question, "Does it learn from data?"),
      .answer: .goes(.question, "Does it learn from data?"),
      .command: .again("Say what the system does"),
      .unknownCommand: .again("Say what the system does"),
      .questionMark: .again("Say what the system does"),
      .tab: .line(), .tabOnText: .line(":st"), .up: .line(),
      .pageUp: .goes(.name, "What is the system called?", holding: "Shop"),
      .pageUpOnText: .goes(.name, "What is the system called?", holding: "Shop"),
      .pageDown: .again("Say what the system does"),
      .help: .again("Say what the system does"),
      .controlC: .goes(.leaving, "All is saved. Leave?"),
      .controlD: .ends(0, "Saved."),
      .paste: .goes(.question, "Does it learn from data?"),
    ], line, ends,
  ]
}
