import AnswerSheets
import JSONText
import Questionnaires
import Testing

@Suite struct AnswerReaderTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try Sample().questionnaire()
  }

  /// Reads `{ "question": answer }` and writes the answer again as it is stored.
  private func answer(_ text: String) throws -> String {
    let node = try #require(JSONReader.read(Array("{\(text)}".utf8)).node)
    guard case .object(let object) = node.value else { return "" }
    let answers = try AnswerReader.read(object, for: questionnaire)
    return try #require(answers.first).value.described
  }

  @Test(arguments: [
    (#""talks": "yes""#, "yes"),
    (#""talks": ["yes"]"#, "yes"),
    (#""talks": { "options": "yes" }"#, "yes"),
    (#""talks": { "options": ["no"], "maybe": [] }"#, "no"),
    (#""talks": { "maybe": ["no", "yes"] }"#, "maybe yes, maybe no"),
    (#""talks": { "maybe": "yes" }"#, "maybe yes"),
    (#""talks": "unsure""#, "unsure"),
    (#""places": "work""#, "work"),
    (#""places": ["school", "work"]"#, "work, school"),
    (#""places": ["work", "work"]"#, "work"),
    (#""places": { "options": ["work"], "maybe": ["school"] }"#, "work, maybe school"),
    (#""places": { "options": ["work"], "maybe": ["work"] }"#, "work"),
    (#""places": ["none"]"#, "none"),
    (#""sure": "no""#, "no"),
    (#""how": "By voice""#, "text By voice"),
    (#""how": "unsure""#, "text unsure"),
    (#""size": 12"#, "number 12"),
    (#""size": -1.50e3"#, "number -1.50e3"),
    (#""size": "unsure""#, "unsure"),
    (#""day": "2026-12-02""#, "day 2026-12-02"),
    (#""day": "unsure""#, "unsure"),
  ])
  func everyShapeOfAnAnswerIsRead(text: String, expected: String) throws {
    #expect(try answer(text) == expected)
  }

  @Test(arguments: [
    (#""talk": "yes""#, #"there is no question "talk"; did you mean "talks"?"#),
    (#""Not A Name": "yes""#, #"there is no question "Not A Name""#),
    (#""talks": "yess""#, #""talks" has no option "yess"; did you mean "yes"?"#),
    (#""talks": ["perhaps"]"#, #""talks" has no option "perhaps""#),
    (#""talks": { "maybe": ["on"] }"#, #""talks" has no option "on"; did you mean "no"?"#),
    (#""talks": ["yes", "no"]"#, Self.several("talks")),
    (#""talks": { "options": "yes", "maybe": ["no"] }"#, Self.several("talks")),
    (#""talks": []"#, #"nothing is chosen in "talks""#),
    (#""talks": {}"#, #"nothing is chosen in "talks""#),
    (#""places": { "options": [], "maybe": [] }"#, #"nothing is chosen in "places""#),
    (#""places": ["none", "work"]"#, Self.exclusive("none", "places")),
    (#""places": { "options": ["work"], "maybe": ["none"] }"#, Self.exclusive("none", "places")),
    (#""talks": 1"#, #"the answer to "talks" must be an option or a list of options"#),
    (#""talks": true"#, #"the answer to "talks" must be an option or a list of options"#),
    (#""talks": null"#, #"the answer to "talks" must be an option or a list of options"#),
    (#""talks": [1]"#, #"the answer to "talks" must be the names of options"#),
    (#""talks": { "maybe": 1 }"#, #"the answer to "talks" must be the names of options"#),
    (
      #""talks": { "option": "yes" }"#,
      #"the answer to "talks" must be an object with "options" and "maybe""#
    ),
    (#""sure": "unsure""#, #""sure" cannot be answered with "not sure""#),
    (#""sure": { "maybe": ["yes", "no"] }"#, #""sure" cannot be answered with "not sure""#),
    (#""how": 1"#, #"the answer to "how" must be text"#),
    (#""how": ["By voice"]"#, #"the answer to "how" must be text"#),
    (#""size": "12""#, #"the answer to "size" must be a number"#),
    (#""size": 1e999"#, #"the answer to "size" must be a number"#),
    (#""day": "2026-02-30""#, #"the answer to "day" must be a date such as 2026-12-02"#),
    (#""day": 2026"#, #"the answer to "day" must be a date such as 2026-12-02"#),
  ])
  func everythingElseIsRefusedWithTheReason(text: String, expected: String) throws {
    let failure = try #require(throws: AnswerReader.Failure.self) { try answer(text) }
    #expect(failure.message == expected)
  }

  private static func several(_ question: String) -> String {
    "\"\(question)\" takes one option; those that may be true belong under \"maybe\" alone"
  }

  private static func exclusive(_ option: String, _ question: String) -> String {
    "in \"\(question)\" the option \"\(option)\" cannot be chosen together with others"
  }
}

extension Answer {
  /// The answer in a few words.
  fileprivate var described: String {
    switch self {
    case .unsure: "unsure"
    case .text(let text): "text \(text)"
    case .number(let number): "number \(number.text)"
    case .date(let date): "day \(date)"
    case .choice(let chosen, let maybe):
      (chosen.map(\.text) + maybe.map { "maybe \($0)" }).joined(separator: ", ")
    }
  }
}
