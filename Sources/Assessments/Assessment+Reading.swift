import JSONText

extension Assessment {
  /// Opens a document; a file of an older format is read as if it had been written in this one.
  package init(reading bytes: [UInt8]) throws(UnreadableAssessment) {
    let result = JSONReader.read(bytes)
    if let problem = result.problems.first {
      if let sides = ConflictedText(bytes) { throw .twoSides(line: sides.line) }
      let (line, column) = LineTable(bytes).position(of: problem.offset)
      throw problem.isUnexpectedEnd
        ? .cutOff(message: problem.message, line: line, column: column)
        : .notJSON(message: problem.message, line: line, column: column)
    }
    guard let node = result.node, case .object(let object) = node.value else {
      throw .notAnAssessment(what: "an object was expected", line: 1, column: 1)
    }
    do throws(Misplaced) {
      self = try Self.read(object)
    } catch {
      switch error {
      case .newerFormat(let format): throw .newerFormat(format)
      case .expected(let what, let offset):
        let (line, column) = LineTable(bytes).position(of: offset)
        throw .notAnAssessment(what: "\(what) was expected", line: line, column: column)
      }
    }
  }

  private static func read(_ object: JSONObject) throws(Misplaced) -> Assessment {
    let fields = Fields(object, offset: 0)
    let format = try fields.integer("format")
    switch format {
    case 1: return try AssessmentParser1(fields).read()
    case Self.format: return try AssessmentParser(fields).read()
    case (Self.format + 1)...: throw .newerFormat(format)
    default: throw .expected("\"format\", 1 or \(Self.format)", offset: fields.place(of: "format"))
    }
  }
}

/// What stops the reading of an assessment, before its place has become a line and a column.
enum Misplaced: Error {
  case newerFormat(Int)
  case expected(String, offset: Int)
}
