import CommandSupport
import Storage
import Threads

/// What the workers share: lines to be read, and results to be written in the order of the lines.
final class SheetStream: Sendable {
  private struct Input: ~Copyable {
    var blocks: LineBlocks
    var taken = 0
    var isAtEnd = false
  }

  private struct Results {
    /// By the number of the block.
    var finished: [Int: SheetBatch.Result] = [:]
    var written = 0
    var isBeingWritten = false
    /// Results that have been written; their memory serves again.
    var spare: [SheetBatch.Result] = []
    /// One of the results, or reading, failed.
    var hasFailed = false
    /// Why nothing more can be written.
    var outputFailure: CommandFailure?
    /// Why nothing more can be read.
    var inputFailure: CommandFailure?

    /// The next result in the order of the lines, unless somebody is writing already.
    mutating func takeDue() -> SheetBatch.Result? {
      guard !isBeingWritten, outputFailure == nil,
        let result = finished.removeValue(forKey: written)
      else { return nil }
      isBeingWritten = true
      return result
    }
  }

  private let input: Monitor<Input>
  private let results = Monitor(Results())
  /// How many blocks may have been taken and not been written: one that takes long does not hold the
  /// others up at once, and memory stays bounded.
  private let mostOpen: Int
  private let progress: Progress
  private let write: @Sendable ([UInt8]) throws(CommandFailure) -> Void

  init(
    _ blocks: consuming LineBlocks, mostOpen: Int, progress: Progress,
    write: @escaping @Sendable ([UInt8]) throws(CommandFailure) -> Void
  ) {
    input = Monitor(Input(blocks: blocks))
    self.mostOpen = mostOpen
    self.progress = progress
    self.write = write
  }

  /// Fills a block with the next lines and tells its number; nil when there are no more, or nothing can
  /// be written. Waits while too many blocks are open.
  func take(into block: inout LineBlocks.Block) -> Int? {
    input.access { input in
      let number = input.taken
      let isOpen = results.access(when: {
        number - $0.written < mostOpen || $0.outputFailure != nil
      }) { $0.outputFailure == nil }
      guard isOpen, !input.isAtEnd else { return nil }
      do throws(StorageFailure) {
        if try input.blocks.next(into: &block) {
          input.taken += 1
          progress.update {
            $0.count = input.blocks.linesGiven
            $0.share = input.blocks.shareGiven
          }
          return number
        }
      } catch {
        let failure = CommandFailure(storage: error)
        results.access { $0.inputFailure = failure }
      }
      input.isAtEnd = true
      return nil
    }
  }

  /// An empty result to fill.
  func blank() -> SheetBatch.Result {
    results.access { $0.spare.popLast() } ?? SheetBatch.Result()
  }

  /// Takes the result of a block, and writes those whose turn it is. False when that is not possible.
  func handIn(_ result: consuming SheetBatch.Result, of number: Int) -> Bool {
    let result = result
    var due = results.access {
      $0.finished[number] = result
      $0.hasFailed = $0.hasFailed || result.hasFailed
      return $0.takeDue()
    }
    while var result = due {
      do throws(CommandFailure) {
        try write(result.output)
      } catch {
        results.access { $0.outputFailure = error }
        return false
      }
      result.clear()
      due = results.access {
        $0.spare.append(result)
        $0.written += 1
        $0.isBeingWritten = false
        return $0.takeDue()
      }
    }
    return true
  }

  /// Whether all lines were understood.
  ///
  /// - Throws: why writing failed, or else reading.
  func outcome() throws(CommandFailure) -> Bool {
    let (failure, hasFailed) = results.access {
      ($0.outputFailure ?? $0.inputFailure, $0.hasFailed)
    }
    if let failure { throw failure }
    return !hasFailed
  }
}
