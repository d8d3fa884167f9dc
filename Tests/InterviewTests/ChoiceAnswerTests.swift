import Questionnaires
import Testing
import Wording
import TypedLines
import Typography

@testable import Interview

/// What may be typed at questions with options, and what is refused.
struct ChoiceAnswerTests {
  private func read(_ line: String, _ question: String) throws -> LineMeaning {
    try Fixture.read(line, at: Fixture.question(question))
  }

  private func ids(_ texts: String) -> [OptionID] {
    texts.split(separator: ",").compactMap { OptionID(String($0)) }
  }

  @Test(arguments: [
    ("1", "yes"), (" 1 ", "yes"), ("1.", "yes"), ("1)", "yes"), ("2", "no"), ("Yes", "yes"),
    ("YES", "yes"), ("y", "yes"), ("n", "no"), ("no", "no"), ("NO", "no"),
  ])
  func yesNo(line: String, option: String) throws {
    let expected = Answer.choice(chosen: ids(option), maybe: [])
    #expect(try read(line, "learns") == .answer(expected, nil))
  }

  @Test(arguments: ["3", "unsure", "u", "U", "not sure", "Not  Sure"])
  func unsure(line: String) throws {
    #expect(try read(line, "learns") == .answer(.unsure, nil))
  }

  @Test(arguments: [
    ("1", "hiring", ""), ("1,2", "hiring,chat", ""), ("2 1", "hiring,chat", ""),
    ("1, 3", "hiring,checking", ""), ("1;3", "hiring,checking", ""), ("1,2,", "hiring,chat", ""),
    ("3?", "", "checking"), ("3 ?", "", "checking"), ("1,3?", "hiring", "checking"),
    ("1 3?", "hiring", "checking"), ("1? 2?", "", "hiring,chat"),
    ("Chatting with customers", "chat", ""), ("Checking, sorting or routing mail", "checking", ""),
    ("1,1", "hiring", ""), ("1-3", "hiring,chat,checking", ""), ("2 - 3", "chat,checking", ""),
    ("1-2?", "", "hiring,chat"), ("1,2-3?", "hiring", "chat,checking"),
    ("2\u{2013}3", "chat,checking", ""),
  ])
  func several(line: String, chosen: String, maybe: String) throws {
    let expected = Answer.choice(chosen: ids(chosen), maybe: ids(maybe))
    #expect(try read(line, "purpose") == .answer(expected, nil))
  }

  @Test(arguments: [
    ("staff", "hiring", "", ["Choosing or promoting staff"]),
    ("customers?", "", "chat", ["Chatting with customers"]),
    ("routing mail", "checking", "", ["Checking, sorting or routing mail"]),
    (
      "mail, staff", "hiring,checking", "",
      [
        "Checking, sorting or routing mail", "Choosing or promoting staff",
      ]
    ),
    ("1, customers", "hiring,chat", "", ["Chatting with customers"]),
    ("promot", "hiring", "", ["Choosing or promoting staff"]),
    ("chatt", "chat", "", ["Chatting with customers"]),
    ("ChATT?", "", "chat", ["Chatting with customers"]),
    ("checking, so", "checking", "", ["Checking, sorting or routing mail"]),
    ("choosing, 2", "hiring,chat", "", ["Choosing or promoting staff"]),
    ("hiring", "hiring", "", ["Choosing or promoting staff"]),
    ("none", "none", "", ["None of these"]), ("no", "none", "", ["None of these"]),
    ("n", "none", "", ["None of these"]), ("nothing", "none", "", ["None of these"]),
  ])
  func wordsOfAnOption(line: String, chosen: String, maybe: String, found: [String]) throws {
    let expected = Answer.choice(chosen: ids(chosen), maybe: ids(maybe))
    #expect(try read(line, "purpose") == .answer(expected, .found(found)))
  }

  /// Whoever types a part of it is told what it was taken as.
  @Test func aPartOfYesOrOfNotSureIsTold() throws {
    let yes = Answer.choice(chosen: ids("yes"), maybe: [])
    #expect(try read("ye", "learns") == .answer(yes, .found(["Yes"])))
    for line in ["not", "uns"] {
      #expect(try read(line, "learns") == .answer(.unsure, .found(["Not sure"])))
    }
  }

  /// An id, which nobody sees, or a beginning that another option holds as well.
  @Test func aWordOfTwoOptionsAsksWhich() throws {
    let texts = ["In the o1", "Outside the o1", "Recruiting people", "Helping with recruiting"]
    let outline = try OneQuestion.make(options: texts).outline
    let question = try #require(outline[Fixture.id("only")]).question
    for line in ["o1", "recruiting"] {
      guard case .refused(.severalMatches(_, let options)) = try Fixture.read(line, at: question)
      else {
        Issue.record("\(line) was taken")
        continue
      }
      #expect(options.count == 2)
    }
    #expect(
      try Fixture.read("recruiting p", at: question)
        == .answer(.choice(chosen: ids("o3"), maybe: []), .found([texts[2]])))
    guard case .refused(.unknownOption) = try Fixture.read("n", at: question) else {
      Issue.record("a letter for no was taken as not sure")
      return
    }
  }

  /// Words of talking and short ones choose nothing by chance, and commands stay commands.
  @Test func wordsThatChooseNothingInside() throws {
    let texts = ["We go back to that", "We get help with jobs", "We say yes, at the start"]
    let outline = try OneQuestion.make(options: texts).outline
    let question = try #require(outline[Fixture.id("only")]).question
    func read(_ line: String) throws -> LineMeaning { try Fixture.read(line, at: question) }
    #expect(try read("back") == .command(.back(1)))
    #expect(try read("help") == .command(.help(.question)))
    for line in ["yes", "that", "with", "job"] {
      guard case .refused = try read(line) else {
        Issue.record("\(line) was taken")
        continue
      }
    }
    #expect(try read("jobs") == .answer(.choice(chosen: ids("o2"), maybe: []), .found([texts[1]])))
  }

  @Test func candidatesOfOneOf() throws {
    let candidates = Answer.choice(chosen: [], maybe: ids("yes,no"))
    #expect(try read("1? 2?", "learns") == .answer(candidates, nil))
    let one = Answer.choice(chosen: [], maybe: ids("yes"))
    #expect(try read("y?", "learns") == .answer(one, nil))
  }

  @Test(arguments: [
    ("learns", "", "Type a number from 1 to 3, or ? for help. :skip leaves it for later."),
    ("learns", "4", "There is no 4 here. The numbers go from 1 to 3."),
    ("learns", "0", "There is no 0 here. The numbers go from 1 to 3."),
    ("learns", "99999999999999999999", "The numbers go from 1 to 3."),
    ("learns", "1-2", "Only one can be chosen."),
    ("purpose", "1-9", "There is no 9 here. The numbers go from 1 to 5."),
    ("purpose", "3-1", "\"3-1\" does not fit any option."),
    ("purpose", "with staff", "\"with staff\" does not fit any option."),
    ("learns", "-1", "\"-1\" does not fit any option."),
    ("learns", "yse", "Did you mean 1 (Yes)?"),
    ("learns", "maybe", "\"maybe\" does not fit any option. Type a number from the list"),
    ("learns", "1,2", "Only one can be chosen. When you cannot tell which"),
    ("learns", "1 2?", "Only one can be chosen."),
    ("learns", "1\n2", "That is more than one line."),
    ("learns", "1\r\n2", "That is more than one line."),
    ("learns", "??", "\"?\" does not fit any option."),
    ("learns", ",", "\",\" does not fit any option."),
    ("learns", "1,3", "Not sure stands alone."),
    (
      "purpose", "ch",
      "\"ch\" fits 1 (Choosing or promoting staff), 2 (Chatting with customers) and "
    ),
    ("purpose", "or", "\"or\" does not fit any option."),
    ("purpose", "with", "\"with\" does not fit any option."),
    ("purpose", "1,4", "\"None of these\" cannot be chosen together with others."),
    ("purpose", "1,4?", "\"None of these\" cannot be chosen together with others."),
    ("purpose", "1 1?", "\"Choosing or promoting staff\" is there twice"),
    ("purpose", "1,hirring", "\"hirring\" does not fit any option. Did you mean 1 (Choosing"),
    ("purpose", "1 or 2", "\"1 or 2\" does not fit any option."),
    ("told", "unsure", "This question needs a definite answer. You can try it out."),
    ("told", "not sure", "This question needs a definite answer."),
    ("told", "1?", "This question needs a definite answer."),
    ("told", "4", "There is no 4 here. The numbers go from 1 to 3."),
    ("told", "1,2", "Only one can be chosen."),
    ("told", "yes,", "\"yes\" fits 1 (Yes, at the start) and 2 (Yes, but later)."),
  ])
  func refused(question: String, line: String, message: String) throws {
    guard case .refused(let refusal) = try read(line, question) else {
      Issue.record("\(line) was taken: \(try read(line, question))")
      return
    }
    let said = Words.english.refusals.message(refusal, for: try Fixture.question(question))
    #expect(said.contains(message), "\(said)")
  }

  /// A page pasted by mistake is not shown once more.
  @Test func aLongLineIsQuotedByItsBeginning() throws {
    let line = String(repeating: "word ", count: 360)
    guard case .refused(let refusal) = try read(line, "learns") else {
      Issue.record("it was taken")
      return
    }
    let said = Words.english.refusals.message(refusal, for: try Fixture.question("learns"))
    #expect(said.contains("\u{2026}"), "\(said)")
    #expect(said.count < 200)
  }

  @Test func enterKeepsAnAnswerThatIsThere() throws {
    let question = try Fixture.question("learns")
    #expect(try Fixture.read(" ", at: question, isAnswered: true) == .keep)
  }

  @Test func accentsMakeNoDifference() {
    #expect(Folding.fold("Écoles  et Universités") == "ecoles et universites")
    #expect(Folding.fold("Straße") == "strasse")
    #expect(Folding.fold("e\u{301}cole") == Folding.fold("\u{E9}cole"))
    #expect(Folding.fold("Łódź, ΆΘΛΟΣ") == "lodz, αθλοσ")
  }
}
