import Batch
import CommandSupport
import Glibc
import JSONText
import Questionnaires
import Reasoning
import Reports
import Storage

/// Turns lines with answer sheets into lines with outcomes.
struct SheetBatch: Sendable {
  private let reasoner: Reasoner
  private let date: CalendarDate
  private let fields: SheetFields
  private let program: FlatProgram
  private let writer: SheetLine

  init(_ reasoner: Reasoner, on date: CalendarDate, fields: SheetFields) {
    self.reasoner = reasoner
    self.date = date
    self.fields = fields
    program = FlatProgram(reasoner)
    writer = SheetLine(reasoner.questionnaire, fields: fields)
  }

  /// What some lines gave.
  struct Result: Sendable {
    var output: [UInt8] = []
    var hasFailed = false

    /// Makes it empty, but keeps its memory.
    mutating func clear() {
      output.removeAll(keepingCapacity: true)
      hasFailed = false
    }
  }

  func makeClassifier() -> FlatClassifier { FlatClassifier(program) }

  func makeOpenSheets() -> OpenSheets { OpenSheets(reasoner) }

  /// Classifies whole lines, the first of which has this number.
  func classify(
    _ lines: UnsafeBufferPointer<UInt8>, firstLine: Int, with classifier: inout FlatClassifier,
    _ openSheets: inout OpenSheets, to result: inout Result
  ) {
    var start = 0
    var number = firstLine
    while start < lines.count {
      let end = Self.endOfLine(lines, from: start)
      let line = UnsafeBufferPointer(rebasing: lines[start..<end])
      if !fields.contains(.influence), classifier.classify(line) {
        writer.append(classifier, number: number, to: &result.output)
      } else if !fields.contains(.influence), classifier.isUnderstood {
        openSheets.settle(classifier)
        writer.append(classifier, leaving: openSheets, number: number, to: &result.output)
      } else if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        reason(Array(line), number: number, &result)
      }
      start = end + 1
      number += 1
    }
  }

  /// The place of the next "\n", or the end.
  private static func endOfLine(_ lines: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(lines.baseAddress),
      let found = memchr(base + start, 0x0A, lines.count - start)
    else { return lines.count }
    return base.distance(to: found)
  }

  /// Reads a sheet strictly and finds out all that its answers leave possible.
  private func reason(_ line: [UInt8], number: Int, _ result: inout Result) {
    let output: JSONOutput
    do throws(AnswerSheet.Failure) {
      let sheet = try AnswerSheet.read(line, for: reasoner.questionnaire)
      let analysis = Analysis(reasoner, sheet.answers, on: date)
      output = SheetResult.output(
        id: sheet.id ?? SheetLine.name(ofLine: number), outcome: analysis.outcome,
        influences: fields.contains(.influence) ? analysis.influences : nil,
        fields: fields)
    } catch {
      result.hasFailed = true
      output = Self.failure(error, line: number)
    }
    result.output += JSONWriter(style: .compact).bytes(output)
    result.output.append(0x0A)
  }

  /// Says of a line that it is too long to be read.
  static func refuseTooLong(line: Int, _ result: inout Result) {
    result.hasFailed = true
    let failure = AnswerSheet.Failure(
      id: nil, message: "the line is longer than \(LineBlocks.longestLine) bytes")
    result.output += JSONWriter(style: .compact).bytes(Self.failure(failure, line: line))
    result.output.append(0x0A)
  }

  private static func failure(_ failure: AnswerSheet.Failure, line: Int) -> JSONOutput {
    if let id = failure.id {
      return .object(["id": .string(id), "error": .string(failure.message)])
    }
    return .object(["line": .integer(line), "error": .string(failure.message)])
  }
}
