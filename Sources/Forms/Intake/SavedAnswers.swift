import AnswerSheets
import Assessments
import JSONText
import Questionnaires

/// Reads answers as a form page saves them, and sheets as they are classified.
struct SavedAnswers {
  private(set) var problems: [IntakeProblem] = []
  private let object: JSONObject
  private let lines: LineTable
  private let firstLine: Int

  /// The form that this program reads.
  private static let newest = 1

  init(_ object: JSONObject, _ lines: LineTable, firstLine: Int) {
    self.object = object
    self.lines = lines
    self.firstLine = firstLine
  }

  mutating func read(for questionnaire: Questionnaire) -> Intake {
    var intake = Intake(object["form"] == nil ? .sheet : .form)
    for member in object.members {
      switch (member.key, intake.origin) {
      case ("form", _): checkForm(member.value)
      case ("id", .sheet): intake.label = text(member)
      case ("questionnaire", .form): intake.madeFor = madeFor(member, questionnaire)
      case ("system", .form): readSystem(member, &intake)
      case ("by", .form): intake.assessor = text(member).flatMap { $0.isEmpty ? nil : $0 }
      case ("answers", _): readAnswers(member, questionnaire, &intake)
      case ("notes", .form): readNotes(member, questionnaire, &intake)
      default: add(.unknownKey(member.key), at: member.keyOffset)
      }
    }
    return intake
  }

  private mutating func add(_ kind: IntakeProblem.Kind, at offset: Int) {
    let (line, column) = lines.position(of: offset)
    problems.append(IntakeProblem(kind, line: firstLine + line - 1, column: column))
  }

  private mutating func checkForm(_ node: JSONNode) {
    guard case .number(let number) = node.value, let format = number.integer, format > 0 else {
      return add(.expectedForm(key: "form", format: Self.newest), at: node.offset)
    }
    if format > Self.newest { add(.newer(format: format), at: node.offset) }
  }

  private mutating func text(_ member: JSONObject.Member) -> String? {
    if case .string(let text) = member.value.value { return text }
    add(.expectedText(key: member.key), at: member.value.offset)
    return nil
  }

  private mutating func members(_ member: JSONObject.Member) -> [JSONObject.Member] {
    if case .object(let object) = member.value.value { return object.members }
    add(.expectedObject(key: member.key), at: member.value.offset)
    return []
  }

  private mutating func madeFor(
    _ member: JSONObject.Member, _ questionnaire: Questionnaire
  ) -> Intake.MadeFor? {
    var texts: [String: String] = [:]
    for part in members(member) { texts[part.key] = text(part) }
    guard let id = texts["id"] else { return nil }
    if id != questionnaire.id { add(.otherQuestionnaire(id), at: member.value.offset) }
    return .init(id: id, version: texts["version"] ?? "", logic: texts["logic"] ?? "")
  }

  private mutating func readSystem(_ member: JSONObject.Member, _ intake: inout Intake) {
    for part in members(member) {
      switch part.key {
      case "name": intake.system.name = text(part) ?? ""
      case "summary": intake.system.summary = text(part) ?? ""
      default: add(.unknownKey(part.key), at: part.keyOffset)
      }
    }
  }

  private mutating func readAnswers(
    _ member: JSONObject.Member, _ questionnaire: Questionnaire, _ intake: inout Intake
  ) {
    for item in members(member) {
      do throws(AnswerReader.Failure) {
        let question = try AnswerReader.question(item.key, in: questionnaire)
        intake.answers[question.id] = try AnswerReader.read(item.value, for: question)
      } catch {
        if case .unknownQuestion = error {
          add(.answer(error), at: item.keyOffset)
        } else {
          add(.answer(error), at: item.value.offset)
        }
      }
    }
  }

  private mutating func readNotes(
    _ member: JSONObject.Member, _ questionnaire: Questionnaire, _ intake: inout Intake
  ) {
    for item in members(member) {
      do throws(AnswerReader.Failure) {
        let question = try AnswerReader.question(item.key, in: questionnaire)
        intake.notes[question.id] = text(item)
      } catch {
        add(.answer(error), at: item.keyOffset)
      }
    }
  }
}
