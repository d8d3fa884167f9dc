import Glibc

extension WorkerThread {
  /// Does a piece of work for each number below `count`, on as many threads as there are processors,
  /// and gives the results in the order of the numbers.
  package static func each<Result: Sendable>(
    below count: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let shared = Monitor(Results<Result>(count: count))
    let desk = { @Sendable in
      while true {
        let number = shared.access { state in
          defer { state.next += 1 }
          return state.next
        }
        guard number < count else { return }
        let result = work(number)
        shared.access { $0.results[number] = result }
      }
    }
    let helpers = min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 16, count) - 1
    let threads = (0..<max(helpers, 0)).map { _ in WorkerThread(desk) }
    desk()
    for thread in threads { thread.join() }
    return shared.access { $0.results.compactMap { $0 } }
  }
}

/// What threads put together.
private struct Results<Result> {
  var next = 0
  var results: [Result?]

  init(count: Int) { results = Array(repeating: nil, count: count) }
}
