import Questionnaires
import Testing
import Wording
import TypedLines

@testable import Interview

struct CommandReaderTests {
  @Test(arguments: [
    (":help", Command.help(.question)), (":?", .help(.question)), (":h", .help(.question)),
    (":help keys", .help(.keys)), (":help a", .help(.all)), (":HELP", .help(.question)),
    (":why", .why), (":why", .why), (":wha", .whatif), (":ex", .examples(nil)), (":law", .law),
    (":back", .back(1)),
    (":b 3", .back(3)), (": back 2", .back(2)), (":next", .next), (":go data", .go("data")),
    (":g people  told", .go("people  told")), (":skip", .skip), (":answers", .answers("")),
    (":a use", .answers("use")), (":status", .status), (":note", .note("")),
    (":note see mail of 3 May", .note("see mail of 3 May")), (":save", .save("")),
    (":save a.json", .save("a.json")),
    (":i Ana Lima", .interviewee("Ana Lima")), (":evidence a.pdf", .evidence("a.pdf")),
    (":n", .next), (":examples 3", .examples(3)), (":summary", .summary("")),
    (":summary Sorts\nmail", .summary("Sorts mail")),
    // A mark that stands behind the blank is drawn on it.
    (":note \u{301}abc", .note("\u{301}abc")), (":evidence \u{301}.pdf", .evidence("\u{301}.pdf")),
    (":flag", .flag("")), (":flags", .flags),
    (":quit", .quit), (":q", .quit), (":exit", .quit),
  ])
  func understood(line: String, command: Command) {
    #expect(CommandReader(Vocabulary(.english)).readColon(line) == .command(command))
  }

  @Test(arguments: [
    (":", "After the colon comes a command"),
    (":s", ":s can be :skip or :status or :system or :summary or :save."),
    (":examples x", "After :examples comes the number of an option"),
    (":examples 0", "After :examples comes the number of an option"),
    (":halp", "There is no command :halp. Did you mean :help?"),
    (":frobnicate", "There is no command :frobnicate. :help all lists the commands."),
    (":why me", "Nothing can follow :why."), (":go", "After :go comes a number"),
    (":back x", "After :back comes a number"), (":back -1", "After :back comes a number"),
    (":help me", "There is :help, :help keys and :help all."),
  ])
  func refused(line: String, message: String) {
    guard case .refused(let refusal)? = CommandReader(Vocabulary(.english)).readColon(line) else {
      Issue.record("\(line) was taken")
      return
    }
    let said = Words.english.refusals.message(refusal)
    #expect(said.contains(message), "\(said)")
  }

  @Test(arguments: [
    ("?", Command.help(.question)), ("help", .help(.question)), ("Back", .back(1)),
    ("quit", .quit), ("exit", .quit), ("q", .quit),
  ])
  func bareWords(line: String, command: Command) throws {
    let question = try Fixture.question("learns")
    #expect(try Fixture.read(line, at: question) == .command(command))
  }

  @Test func blanksBeforeTheColonDoNotMatterAtOptions() throws {
    let question = try Fixture.question("learns")
    #expect(try Fixture.read("  :why", at: question) == .command(.why))
  }

  /// Every command that help lists is understood, and every command is listed.
  @Test func helpListsExactlyTheCommands() {
    let page = HelpScreen(
      layout: Layout(columns: 80, isUnicode: true, hasColour: false), words: .english,
      question: nil,
      endings: ".html", depths: ["board"]
    ).page(.all)
    let listed = page.lines.filter { $0.hasPrefix("  :") }
      .map { String($0.dropFirst(3).prefix { $0.isLetter }) }
    #expect(listed == CommandName.allCases.map(\.rawValue))
  }

  @Test func completions() throws {
    let completer = Completer(
      questionnaire: try Fixture.questionnaire(), question: try Fixture.question("purpose"),
      Vocabulary(.english))
    #expect(completer.completions(of: "").count == 5)
    #expect(completer.completions(of: "cha") == ["Chatting with customers"])
    #expect(completer.completions(of: "1,no") == ["1, None of these", "1, Not sure"])
    #expect(
      completer.completions(of: ":s") == [":skip", ":status", ":system", ":summary", ":save"])
    #expect(completer.completions(of: ":go em") == [":go emotion"])
    #expect(completer.completions(of: ":help ") == [":help question", ":help keys", ":help all"])
  }

  /// Whatever Tab offers is taken as it stands.
  @Test(arguments: ["learns", "purpose", "told", "emotion", "setting"])
  func completedOptionsAreAnswers(id: String) throws {
    let question = try Fixture.question(id)
    let completer = Completer(
      questionnaire: try Fixture.questionnaire(), question: question, Vocabulary(.english))
    for line in completer.completions(of: "") {
      guard case .answer = try Fixture.read(line, at: question) else {
        Issue.record("\(line) was not taken")
        continue
      }
    }
  }
}
