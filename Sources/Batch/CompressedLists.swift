import Questionnaires

/// Many short lists of numbers, one after the other in one table.
struct CompressedLists: Sendable {
  /// Where each list begins, and at the end where the last one ends.
  private let starts: FixedTable<Int32>
  private let items: FixedTable<Int32>

  init(_ lists: [[Int32]]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(lists.count + 1)
    var items: [Int32] = []
    for list in lists {
      items += list
      starts.append(Int32(items.count))
    }
    self.starts = FixedTable(starts)
    self.items = FixedTable(items)
  }

  subscript(number: Int) -> UnsafeBufferPointer<Int32> {
    let start = Int(starts[number])
    return UnsafeBufferPointer(
      start: items.base + start, count: Int(starts[number + 1]) - start)
  }
}
