import Synchronization

/// Work on a list that is dealt out to the processors.
package enum Shares {
  /// Fewer than this are done faster than a thread is started.
  private static let fewest = 16

  /// The results in the order of the items. Each share is done by one thread, which can keep
  /// something from one item to the next.
  package static func map<Item: Sendable, Output: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable ([Item]) -> [Output]
  ) -> [Output] {
    let count = items.count < fewest ? 1 : min(Processors.count, 8)
    guard count > 1 else { return work(items) }
    let shares = (0..<count).map { share in
      stride(from: share, to: items.count, by: count).map { items[$0] }
    }
    let done = Mutex<[Int: [Output]]>([:])
    let threads = (1..<count).map { number in
      let share = shares[number]
      return WorkerThread {
        let output = work(share)
        done.withLock { $0[number] = output }
      }
    }
    let own = work(shares[0])
    for thread in threads { thread.join() }
    let all = done.withLock { $0 }
    return items.indices.compactMap { index in
      let output = index % count == 0 ? own : all[index % count] ?? []
      return output[index / count]
    }
  }
}
