@testable import Assessments
import PseudoTerminal
import Questionnaires
import Storage
import Testing

/// What lies on disk after the program was used with a home of its own.
struct SavedAnswers {
  let files: [ListedFile]

  init(in home: TemporaryFolder) throws {
    let folder = home(".local/share/aiact")
    files = (try? Folders.listJSON(in: folder)) ?? []
  }

  /// The only assessment there.
  func only() throws -> Assessment {
    #expect(files.count == 1)
    let file = try #require(files.first)
    let bytes = try FileReader.read(file.path, limit: 1 << 20)
    return try Assessment(reading: bytes)
  }
}
