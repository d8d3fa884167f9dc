package import JSONText
package import Questionnaires
import Typography

/// Reads answers as they stand in answer sheets, scenarios and assessments.
package enum AnswerReader {
  /// Why an answer cannot be taken.
  package enum Failure: Error, Equatable, Sendable {
    case unknownQuestion(String, suggestion: String?)
    case unknownOption(String, question: QuestionID, suggestion: String?)
    case wrongKind(question: QuestionID, expected: Expected)
    case exclusive(OptionID, question: QuestionID)
    case severalChosen(question: QuestionID)
    case nothingChosen(question: QuestionID)
    case noUnsure(question: QuestionID)
  }

  /// What should have stood where something else stands.
  package enum Expected: Equatable, Sendable {
    case text, number, date
    /// An option, or a list of options.
    case options
    case optionNames
    /// An object with `options` and `maybe`.
    case parts
  }

  /// The answers of an object `{ "question": answer, … }`, or the first thing wrong with it.
  package static func read(
    _ object: JSONObject, for questionnaire: Questionnaire
  ) throws(Failure) -> Answers {
    var answers: Answers = [:]
    for member in object.members {
      let (question, answer) = try read(member, for: questionnaire)
      answers[question] = answer
    }
    return answers
  }

  /// The answer of one member `"question": answer`.
  package static func read(
    _ member: JSONObject.Member, for questionnaire: Questionnaire
  ) throws(Failure) -> (question: QuestionID, answer: Answer) {
    let question = try question(member.key, in: questionnaire)
    return (question.id, try read(member.value, for: question))
  }

  /// The question of this name.
  package static func question(
    _ name: String, in questionnaire: Questionnaire
  ) throws(Failure) -> Question {
    if let entry = QuestionID(name).flatMap({ questionnaire.outline[$0] }) { return entry.question }
    let names = questionnaire.outline.entries.map(\.question.id.text)
    throw .unknownQuestion(name, suggestion: NearestName.find(name, in: names))
  }

  /// One answer: an option, a list of options, options with *maybe*, "unsure", a number, a text.
  package static func read(
    _ node: JSONNode, for question: Question
  ) throws(Failure) -> Answer {
    if case .string("unsure") = node.value {
      guard question.noUnsure == nil else { throw .noUnsure(question: question.id) }
      if case .text = question.kind { return .text("unsure") }
      return .unsure
    }
    switch question.kind {
    case .oneOf, .manyOf: return try readChoice(node, for: question)
    case .text:
      guard case .string(let text) = node.value else {
        throw .wrongKind(question: question.id, expected: .text)
      }
      return .text(text)
    case .number:
      guard case .number(let number) = node.value, let value = JSONNumberText(number.text) else {
        throw .wrongKind(question: question.id, expected: .number)
      }
      return .number(value)
    case .date:
      guard case .string(let text) = node.value, let date = CalendarDate(iso: text) else {
        throw .wrongKind(question: question.id, expected: .date)
      }
      return .date(date)
    }
  }

  private static func readChoice(
    _ node: JSONNode, for question: Question
  ) throws(Failure) -> Answer {
    switch node.value {
    case .string, .array:
      return try answer(options(node, for: question), maybe: [], for: question)
    case .object(let object):
      for member in object.members where member.key != "options" && member.key != "maybe" {
        throw .wrongKind(question: question.id, expected: .parts)
      }
      let chosen = try object["options"].map { node throws(Failure) in
        try options(node, for: question)
      }
      let maybe = try object["maybe"].map { node throws(Failure) in
        try options(node, for: question)
      }
      return try answer(chosen ?? [], maybe: maybe ?? [], for: question)
    default:
      throw .wrongKind(question: question.id, expected: .options)
    }
  }

  private static func options(
    _ node: JSONNode, for question: Question
  ) throws(Failure) -> [OptionID] {
    let names: [JSONNode]
    if case .array(let items) = node.value { names = items } else { names = [node] }
    var found: [OptionID] = []
    for name in names {
      guard case .string(let text) = name.value else {
        throw .wrongKind(question: question.id, expected: .optionNames)
      }
      guard let option = question.options.first(where: { $0.id.text == text }) else {
        let suggestion = NearestName.find(text, in: question.options.map(\.id.text))
        throw .unknownOption(text, question: question.id, suggestion: suggestion)
      }
      if !found.contains(option.id) { found.append(option.id) }
    }
    return found
  }

  /// An answer out of chosen and maybe options, in the order of the question; refused when the
  /// question does not allow the combination.
  package static func answer(
    _ chosen: [OptionID], maybe: [OptionID], for question: Question
  ) throws(Failure) -> Answer {
    let options = question.options
    let chosen = options.filter { chosen.contains($0.id) }
    let maybe = options.filter { maybe.contains($0.id) && !chosen.map(\.id).contains($0.id) }
    guard !chosen.isEmpty || !maybe.isEmpty else { throw .nothingChosen(question: question.id) }
    if !maybe.isEmpty, question.noUnsure != nil { throw .noUnsure(question: question.id) }
    if case .oneOf = question.kind, chosen.count > 1 || (chosen.count == 1 && !maybe.isEmpty) {
      throw .severalChosen(question: question.id)
    }
    let all = chosen + maybe
    if !chosen.isEmpty, all.count > 1, let exclusive = all.first(where: \.isExclusive) {
      throw .exclusive(exclusive.id, question: question.id)
    }
    return .choice(chosen: chosen.map(\.id), maybe: maybe.map(\.id))
  }
}
