import Assessments
import CommandSupport
import Forms
import Glibc
import JSONText
import Questionnaires
import Storage
import Typography

/// A named file of answer sheets: lines that are read as a stream, or one thing as a whole.
struct SheetFile {
  private let path: String
  private let loaded: LoadedQuestionnaire

  /// How much of a file is looked at to tell its sort.
  private static let lookedAt = 1 << 16

  init(_ path: String, for loaded: LoadedQuestionnaire) {
    self.path = path
    self.loaded = loaded
  }

  /// Classifies what stands in it. False when something was not understood; a file that cannot be
  /// read at all is told on standard error.
  func classify(
    with batch: SheetBatch, jobs: Int, _ progress: Progress,
    _ write: @escaping @Sendable ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> Bool {
    // Without waiting: a pipe with this name may have no writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0, holdsLines(descriptor) {
      return try Workers.run(
        batch, on: LineBlocks(descriptor: descriptor, path: path, size: Workers.blockSize),
        jobs: jobs, progress, write)
    }
    let intakes: [Intake]
    do throws(CommandFailure) {
      intakes = try IntakeFile.read(path, for: loaded)
    } catch {
      Output.error("aiact: \(error.message)")
      return false
    }
    var result = SheetBatch.Result()
    var classifier = batch.makeClassifier()
    var openSheets = batch.makeOpenSheets()
    for intake in intakes {
      line(of: intake).withUnsafeBufferPointer {
        batch.classify($0, firstLine: 1, with: &classifier, &openSheets, to: &result)
      }
    }
    try write(result.output)
    return !result.hasFailed
  }

  /// Whether the first line is a sheet or an assessment of its own.
  private func holdsLines(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    var bytes = [UInt8](repeating: 0, count: Self.lookedAt)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard count > 0 else { return false }
    let blanks: [UInt8] = [0x20, 0x09, 0x0D]
    let lines = bytes.prefix(count).split(separator: 0x0A)
    guard let line = lines.first(where: { !$0.allSatisfy(blanks.contains) }),
      case .object(let object)? = JSONReader.read(Array(line)).node?.value
    else { return false }
    return object["answers"] != nil && object["form"] == nil
  }

  /// What was understood of a file, as a line of a batch.
  private func line(of intake: Intake) -> [UInt8] {
    let name = intake.system.name.isEmpty ? nil : intake.system.name
    let answers = loaded.questionnaire.outline.entries.compactMap { entry in
      intake.answers[entry.question.id].map {
        JSONOutput.Member(entry.question.id.text, $0.output)
      }
    }
    let sheet = JSONOutput.object([
      "id": .string(intake.label ?? name ?? IntakeFile.name(of: path)),
      "answers": .object(answers),
    ])
    return JSONWriter(style: .compact).bytes(sheet)
  }
}
