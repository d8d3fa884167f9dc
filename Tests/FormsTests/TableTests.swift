import Assessments
import Documents
import QuestionnaireTexts
import Questionnaires
import Scenarios
import Testing
import Wording

@testable import Forms

/// The form as a table, out and in again.
struct TableTests {
  let shipped: ShippedForm

  init() throws { shipped = try ShippedForm() }

  /// One in eight: together they have every kind of answer.
  @Test func scenariosComeBackAsTheyWereWritten() throws {
    for (number, scenario) in shipped.scenarios.enumerated() where number.isMultiple(of: 8) {
      let csv = CSVWriter.text(of: shipped.form(scenario.answers).sheet)
      let intake = try shipped.intake(csv)
      #expect(intake.answers == scenario.answers, "\(scenario.id)")
      #expect(intake.origin == .table)
    }
  }

  @Test func notesNamesAndMaybesComeBack() throws {
    let technique = try #require(QuestionID("technique"))
    let roles = try #require(QuestionID("roles"))
    let uses = try #require(OptionID("uses-others"))
    let built = try #require(OptionID("own-use-built"))
    let answers: Answers = [
      technique: .unsure, roles: .choice(chosen: [uses], maybe: [built]),
    ]
    let notes = [technique: "=1+1, \"said\" the maker\nsecond line", roles: "-5 °C"]
    let form = shipped.form(answers, notes: notes, name: "Röntgen; 2", summary: "+1")
    let intake = try shipped.intake(CSVWriter.text(of: form.sheet))
    #expect(intake.answers == answers)
    #expect(intake.notes == notes)
    #expect(intake.system == .init(name: "Röntgen; 2", summary: "+1"))
    #expect(intake.assessor == "A. Jansen")
    #expect(intake.madeFor?.version == shipped.questionnaire.version)
  }

  @Test(arguments: [";", "\t", ","], ["\n", "\r\n", "\r"])
  func spreadsheetProgramsMayChangeTheSigns(separator: String, end: String) throws {
    let rows = [
      ["question-id", "option-id", "Your mark"], ["technique", "learns", "X"],
      ["technique", "reasons", ""], ["first-supplied", "", "31.12.2026"],
    ]
    let text = rows.map { $0.joined(separator: separator) + end }.joined()
    let expected: Answers = [
      try #require(QuestionID("technique")): .chosen(try #require(OptionID("learns"))),
      try #require(QuestionID("first-supplied")): .date(
        try #require(CalendarDate(iso: "2026-12-31"))),
    ]
    #expect(try shipped.intake(text).answers == expected)
    #expect(try shipped.intake("\u{FEFF}" + text).answers == expected)
    #expect(try shipped.intake("sep=\(separator)\n" + text).answers == expected)
  }

  @Test func columnsMayStandInAnotherOrderAndRowsMayBeGone() throws {
    let text = """
      remark of ours,Your mark,option-id,question-id
      ,?,learns,technique
      ,?,reasons,technique
      see page 3,,,

      """
    let technique = try #require(QuestionID("technique"))
    let options = ["learns", "reasons"].compactMap { OptionID($0) }
    #expect(
      try shipped.intake(text).answers == [technique: .choice(chosen: [], maybe: options)])
  }

  @Test func mistakesAreToldWithTheirLines() throws {
    let text = """
      question-id,option-id,Your mark
      techniqe,learns,x
      technique,lerns,
      technique,learns,perhaps so
      first-supplied,,03/04/2026
      roles,?,x
      roles,uses-others,x
      based,eu,x
      based,outside,x
      """
    let problems = shipped.problems(text)
    let messages = problems.map { $0.message(.english) }
    #expect(
      messages == [
        ":2: there is no question \"techniqe\"; did you mean \"technique\"?",
        ":3: \"technique\" has no option \"lerns\"; did you mean \"learns\"?",
        ":4: \"perhaps so\" is no mark; write x for yes, ? for maybe, or leave the cell empty",
        ":5: \"03/04/2026\" is no certain day; write it as 2026-12-02",
        ":6: at \"roles\" \"Not sure\" is ticked together with other answers; keep one",
        ":8: at \"based\" more than one answer is ticked, and only one can be; keep one, or write ? at "
          + "each that may be true",
      ])
  }

  @Test func aTableOfAnotherQuestionnaireIsRefused() {
    let text = "question-id,option-id,Your mark\nquestionnaire,,gdpr 1.0.0 00\n"
    #expect(shipped.problems(text).map(\.kind) == [.otherQuestionnaire("gdpr")])
  }

  @Test(arguments: [
    ("", IntakeProblem.Kind.empty), ("\u{FEFF} \r\n", .empty), ("name;tick\n", .unknownSort),
    ("question-id,Your mark\n", .missingColumn(.optionID)),
    ("question-id,option-id,Your mark\n\"technique,learns,x\n", .openQuote),
  ])
  func whatIsNoTableIsSaid(text: String, kind: IntakeProblem.Kind) {
    #expect(shipped.problems(text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x71, 0x00], [0xFE, 0xFF, 0x00, 0x71],
    Array("Röntgen,".unicodeScalars.map { UInt8($0.value) }),
  ])
  func lettersOfACountryAreRefused(bytes: [UInt8]) {
    let result = IntakeReader.read(bytes, for: shipped.questionnaire)
    #expect(result.problems.map(\.kind) == [.notUTF8])
  }

  @Test(arguments: [
    ("2026-12-02", "2026-12-02"), ("2.12.2026", "2026-12-02"), ("02.12.2026", "2026-12-02"),
    ("2 Dec 2026", "2026-12-02"), ("31/12/2026", "2026-12-31"), ("12/31/2026", "2026-12-31"),
    ("5/5/2026", "2026-05-05"), ("2-Dec-2026", "2026-12-02"),
  ])
  func daysComeBackAsSpreadsheetsWriteThem(text: String, day: String) {
    #expect(WrittenAnswer(.english).day(text) == CalendarDate(iso: day))
  }

  @Test(arguments: [
    ("de", "2. März 2026", "2026-03-02"), ("de", "2. Dez. 2026", "2026-12-02"),
    ("de", "2 March 2026", "2026-03-02"), ("fr", "1 août 2026", "2026-08-01"),
    ("es", "2 de marzo de 2026", "2026-03-02"), ("pl", "1 maja 2027", "2027-05-01"),
    ("el", "2 Δεκεμβρίου 2026", "2026-12-02"), ("bg", "2 декември 2026", "2026-12-02"),
  ])
  func monthsAreReadInTheLanguageOfTheForm(language: String, text: String, day: String) throws {
    let words = try #require(LanguageTag(language).flatMap { Words(speaking: $0) })
    #expect(WrittenAnswer(words).day(text) == CalendarDate(iso: day))
  }

  @Test(arguments: ["3/4/2026", "4-3-2026", "2026", "Dec 2026", "30.2.2026", "1/2/26", "46358", ""])
  func daysThatCouldBeTwoAreRefused(text: String) {
    #expect(WrittenAnswer(.english).day(text) == nil)
  }

  @Test(arguments: [("1000", "1000"), ("1 000", "1000"), ("1,5", "1.5"), ("2.5", "2.5")])
  func numbersComeBack(text: String, number: String) {
    #expect(WrittenAnswer(.english).number(text)?.text == number)
  }

  @Test(arguments: ["1,000", "1.000,5", "many", "0x10", "nan"])
  func numbersThatCouldBeTwoAreRefused(text: String) {
    #expect(WrittenAnswer(.english).number(text) == nil)
  }
}
