/// Values put one on the other until their number is known; then they move into an array of just
/// that size. Arrays that grow value by value take new memory again and again, and keep too much.
struct ItemStack<Item>: ~Copyable {
  private var base: UnsafeMutablePointer<Item>
  private var capacity = 0
  private(set) var count = 0

  init() {
    base = .allocate(capacity: 0)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  @inline(__always)
  mutating func push(_ item: consuming Item) {
    if count == capacity { grow() }
    (base + count).initialize(to: item)
    count += 1
  }

  /// The values from a place on, until the next change.
  func from(_ first: Int) -> UnsafeBufferPointer<Item> {
    assert(first <= count, "a place that has not been reached")
    return UnsafeBufferPointer(start: base + first, count: count - first)
  }

  /// Takes the values from a place on away.
  mutating func pop(from first: Int) -> [Item] {
    assert(first <= count, "a place that has not been reached")
    let size = count - first
    if size == 0 { return [] }
    let start = base + first
    count = first
    var array: [Item] = []
    array.reserveCapacity(size)
    for place in 0..<size { array.append((start + place).move()) }
    return array
  }

  private mutating func grow() {
    let wider = max(64, capacity * 2)
    let memory = UnsafeMutablePointer<Item>.allocate(capacity: wider)
    memory.moveInitialize(from: base, count: count)
    base.deallocate()
    base = memory
    capacity = wider
  }
}
