import Questionnaires
import Storage

/// Classifies blocks of lines on several threads, and gives the results in the order of the lines.
struct Workers: ~Copyable {
  private let batch: SheetBatch
  private var desks: [Desk]

  /// What one thread works with; no two threads share one.
  private final class Desk: @unchecked Sendable {
    private var classifier: FlatClassifier
    private(set) var result = SheetBatch.Result()

    init(_ classifier: consuming FlatClassifier) {
      self.classifier = classifier
    }

    func work(_ batch: SheetBatch, _ block: LineBlocks.Block, _ part: LinePart) {
      result = block.bytes.withUnsafeBufferPointer { bytes in
        batch.classify(
          UnsafeBufferPointer(rebasing: bytes[part.bytes]),
          firstLine: block.firstLine + part.linesBefore, with: &classifier)
      }
    }
  }

  init(_ batch: SheetBatch, count: Int) {
    self.batch = batch
    desks = (0..<count).map { _ in Desk(batch.makeClassifier()) }
  }

  func classify(_ block: LineBlocks.Block) -> [SheetBatch.Result] {
    let parts = LinePart.parts(of: block.bytes, upTo: desks.count)
    let pairs = zip(desks, parts)
    let threads = pairs.dropFirst().map { desk, part in
      let batch = batch
      return WorkerThread { desk.work(batch, block, part) }
    }
    for (desk, part) in pairs.prefix(1) { desk.work(batch, block, part) }
    for thread in threads { thread.join() }
    return pairs.map(\.0.result)
  }
}
