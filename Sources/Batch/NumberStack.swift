import Questionnaires

/// Numbers put one on the other.
struct NumberStack: ~Copyable {
  private var base: UnsafeMutablePointer<Int32>
  private var capacity = 256
  private(set) var count = 0

  init() {
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  mutating func push(_ number: Int32) {
    if count == capacity { grow() }
    base[count] = number
    count &+= 1
  }

  mutating func pop() -> Int32? {
    if count == 0 { return nil }
    count &-= 1
    return base[count]
  }

  mutating func removeAll() { count = 0 }

  /// The numbers from the bottom up, until the next change.
  var numbers: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: base, count: count) }

  private mutating func grow() {
    let wider = UnsafeMutablePointer<Int32>.allocate(capacity: capacity * 2)
    wider.update(from: base, count: count)
    base.deallocate()
    base = wider
    capacity *= 2
  }
}
