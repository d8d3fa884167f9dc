import Assessments
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// Tests of one system about which several people answer, each in a file in a folder.
protocol SharedSystemTests {
  var small: SmallQuestionnaire { get }
  var folder: TemporaryFolder { get }
}

extension SharedSystemTests {
  func run(_ arguments: String...) throws -> ProgramResult { try run(arguments) }

  func run(_ arguments: [String]) throws -> ProgramResult {
    try runProgram(
      builtProgram(named: "aiact"), arguments + ["--questionnaire", small.folder.path],
      environment: ["HOME": folder.path, "XDG_DATA_HOME": folder("data")])
  }

  func write(_ name: String, _ assessment: Assessment) throws {
    try DurableFile.write(assessment.bytes, to: folder(name))
  }

  func read(_ name: String) throws -> Assessment {
    try Assessment(reading: try FileReader.read(folder(name), limit: 1 << 20))
  }

  /// A moment of November 2026.
  func day(_ day: Int) throws -> Timestamp {
    try #require(Timestamp("2026-11-\(day)T10:00:00Z"))
  }
}

extension Assessment {
  /// Chooses an option, each by its name.
  mutating func choose(_ option: String, at question: String, on day: Timestamp) throws {
    answer(
      try #require(QuestionID(question)), with: .chosen(try #require(OptionID(option))), at: day)
  }
}
