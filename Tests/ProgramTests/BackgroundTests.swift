import CommandSupport
import Testing
import Threads

/// Work that waits until the first prompt can be seen.
@MainActor @Suite struct BackgroundTests {
  /// How often the work was done.
  private let counter = Monitor(0)

  private func work() -> Background<Int> {
    .later { [counter] in
      counter.access {
        $0 += 1
        return $0
      }
    }
  }

  @Test func isDoneAtOnceWhenItIsNeededBeforeItBegan() {
    let work = work()
    #expect(work.value == 1)
    work.begin()
    #expect(work.value == 1)
    #expect(counter.access { $0 } == 1)
  }

  @Test func isDoneOnceHoweverOftenItIsBegun() {
    let work = work()
    work.begin()
    work.begin()
    #expect(work.value == 1)
    #expect(counter.access { $0 } == 1)
  }
}
