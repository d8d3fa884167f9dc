import Batch
import CommandSupport
import Questionnaires
import Storage
import Threads

/// Classifies a stream of lines on several threads.
enum Workers {
  /// What one thread works with; no two threads share one.
  private final class Desk: @unchecked Sendable {
    private let batch: SheetBatch
    private let stream: SheetStream
    private var classifier: FlatClassifier
    private var openSheets: OpenSheets
    private var block = LineBlocks.Block()

    init(_ batch: SheetBatch, _ stream: SheetStream) {
      self.batch = batch
      self.stream = stream
      classifier = batch.makeClassifier()
      openSheets = batch.makeOpenSheets()
    }

    /// Classifies blocks until there are no more. False when writing failed here.
    func work() -> Bool {
      while let number = stream.take(into: &block) {
        var result = stream.blank()
        if block.isTooLong { SheetBatch.refuseTooLong(line: block.firstLine, &result) }
        block.bytes.withUnsafeBufferPointer { lines in
          batch.classify(
            lines, firstLine: block.firstLine, with: &classifier, &openSheets, to: &result)
        }
        guard stream.handIn(result, of: number) else { return false }
      }
      return true
    }
  }

  /// Who is still at work.
  private struct Shift {
    var atWork: Int
    var isCutShort = false
  }

  /// Gives the results to `write` in the order of the lines. Tells whether all lines were understood.
  ///
  /// When writing fails, this does not wait for all threads: one of them may be waiting for input that
  /// never comes. They end with the program.
  static func run(
    _ batch: SheetBatch, on lines: consuming LineBlocks = LineBlocks(size: blockSize), jobs: Int,
    _ progress: Progress,
    _ write: @escaping @Sendable ([UInt8]) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> Bool {
    let stream = SheetStream(lines, mostOpen: jobs * 4, progress: progress, write: write)
    let shift = Monitor(Shift(atWork: jobs))
    var threads: [WorkerThread] = []
    for _ in 0..<jobs {
      let desk = Desk(batch, stream)
      let work = { @Sendable in
        let isDone = desk.work()
        shift.access {
          $0.atWork -= 1
          $0.isCutShort = $0.isCutShort || !isDone
        }
      }
      if jobs > 1 { threads.append(WorkerThread(work)) } else { work() }
    }
    let isCutShort = shift.access(when: { $0.atWork == 0 || $0.isCutShort }) { $0.isCutShort }
    if !isCutShort { for thread in threads { thread.join() } }
    return try stream.outcome()
  }

  static let blockSize = 1 << 18
}
