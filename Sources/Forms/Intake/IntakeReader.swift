import Assessments
import JSONText
package import Questionnaires
import Wording

/// Reads whatever was filled in: tells the sort of a file by what stands in it, not by its name.
package enum IntakeReader {
  /// What a file gave: one intake, or several for a file of lines; none when anything is wrong.
  package struct Result: Sendable {
    package let intakes: [Intake]
    package let problems: [IntakeProblem]

    init(_ intakes: [Intake], _ problems: [IntakeProblem] = []) {
      self.intakes = problems.isEmpty ? intakes : []
      self.problems = problems
    }
  }

  /// Byte order marks that name other encodings than UTF-8.
  private static let otherMarks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]

  /// How the documents of office programs begin: packed ones, those of older versions, and PDF.
  private static let otherPrograms: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x25, 0x50, 0x44, 0x46, 0x2D],
  ]

  package static func read(_ bytes: [UInt8], for questionnaire: Questionnaire) -> Result {
    var bytes = bytes
    if otherPrograms.contains(where: { bytes.starts(with: $0) }) {
      return Result([], [IntakeProblem(.otherProgram)])
    }
    if otherMarks.contains(where: { bytes.starts(with: $0) }) {
      return Result([], [IntakeProblem(.notUTF8)])
    }
    // Spreadsheet programs and editors of Windows write one; it says nothing else.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    guard let first = bytes.first(where: { !blanks.contains($0) }) else {
      return Result([], [IntakeProblem(.empty)])
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      return readJSON(bytes, for: questionnaire)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Result([], [IntakeProblem(.notUTF8)])
    }
    // A form comes back in the language in which it was written, whatever is spoken here.
    let tongues = Words.languages.lazy.compactMap { Words(speaking: $0) }
    return FormTable.read(text, for: questionnaire, in: tongues)
  }

  private static func readJSON(_ bytes: [UInt8], for questionnaire: Questionnaire) -> Result {
    let whole = JSONReader.read(bytes)
    if whole.problems.isEmpty, let node = whole.node {
      return intake(of: node, in: bytes, firstLine: 1, for: questionnaire)
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let blanks: [UInt8] = [0x20, 0x09, 0x0D]
    let filled = lines.enumerated().filter { !$0.element.allSatisfy(blanks.contains) }
    // Several values one below the other, each on a line of its own.
    if filled.count > 1, let first = filled.first,
      JSONReader.read(Array(first.element)).problems.isEmpty
    {
      var intakes: [Intake] = []
      var problems: [IntakeProblem] = []
      for (number, line) in filled {
        let result = readLine(Array(line), number: number + 1, for: questionnaire)
        intakes += result.intakes
        problems += result.problems
      }
      return Result(intakes, problems)
    }
    return Result(
      [],
      whole.problems.prefix(1).map {
        let problem = problem($0, in: bytes, firstLine: 1)
        return $0.isUnexpectedEnd
          ? IntakeProblem(.cutOff, line: problem.line, column: problem.column) : problem
      })
  }

  private static func readLine(
    _ line: [UInt8], number: Int, for questionnaire: Questionnaire
  ) -> Result {
    let read = JSONReader.read(line)
    guard read.problems.isEmpty, let node = read.node else {
      return Result([], read.problems.prefix(1).map { problem($0, in: line, firstLine: number) })
    }
    return intake(of: node, in: line, firstLine: number, for: questionnaire)
  }

  private static func problem(
    _ problem: JSONProblem, in bytes: [UInt8], firstLine: Int
  ) -> IntakeProblem {
    let (line, column) = LineTable(bytes).position(of: problem.offset)
    return IntakeProblem(.json(problem.message), line: firstLine + line - 1, column: column)
  }

  private static func intake(
    of node: JSONNode, in bytes: [UInt8], firstLine: Int, for questionnaire: Questionnaire
  ) -> Result {
    guard case .object(let object) = node.value else {
      return Result([], [IntakeProblem(.foreign, line: firstLine)])
    }
    if object["format"] != nil, object["system"] != nil {
      return document(bytes, firstLine: firstLine, for: questionnaire)
    }
    guard object["answers"] != nil else {
      return Result([], [IntakeProblem(.foreign, line: firstLine)])
    }
    var reader = SavedAnswers(object, LineTable(bytes), firstLine: firstLine)
    let intake = reader.read(for: questionnaire)
    return Result([intake], reader.problems)
  }

  /// An assessment. What does not fit the questionnaire is a problem here: nothing is to be lost in
  /// silence.
  private static func document(
    _ bytes: [UInt8], firstLine: Int, for questionnaire: Questionnaire
  ) -> Result {
    let assessment: Assessment
    do throws(UnreadableAssessment) {
      assessment = try Assessment(reading: bytes)
    } catch {
      return Result([], [problem(error, firstLine: firstLine)])
    }
    guard assessment.provenance.id == questionnaire.id else {
      return Result([], [IntakeProblem(.otherQuestionnaire(assessment.provenance.id))])
    }
    let fit = assessment.fit(to: questionnaire)
    var intake = Intake(.assessment)
    intake.label = assessment.system.name.isEmpty ? nil : assessment.system.name
    intake.system = assessment.system
    intake.assessor = assessment.assessor
    intake.answers = fit.answers
    for id in fit.answers.keys { intake.notes[id] = assessment[id]?.note }
    intake.source = assessment
    return Result([intake], fit.misfits.map { IntakeProblem(.answer($0.reason)) })
  }

  private static func problem(_ error: UnreadableAssessment, firstLine: Int) -> IntakeProblem {
    switch error {
    case .notJSON(let message, let line, let column):
      IntakeProblem(.json(message), line: firstLine + line - 1, column: column)
    case .cutOff(_, let line, let column):
      IntakeProblem(.cutOff, line: firstLine + line - 1, column: column)
    case .twoSides(let line):
      IntakeProblem(.twoSides, line: firstLine + line - 1, column: 1)
    case .notAnAssessment(let what, let line, let column):
      IntakeProblem(.notWhole(what), line: firstLine + line - 1, column: column)
    case .newerFormat(let format): IntakeProblem(.newer(format: format))
    }
  }
}
