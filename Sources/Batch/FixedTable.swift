import Questionnaires

/// A table that is filled once and read without checks: whoever reads it has made sure of the place.
/// The hot loops of ``FlatClassifier`` take twice as long with checked arrays.
struct FixedTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private final class Memory {
    let base: UnsafeMutablePointer<Element>

    init(_ elements: [Element]) {
      base = .allocate(capacity: max(1, elements.count))
      base.initialize(from: elements, count: elements.count)
    }

    deinit { base.deallocate() }
  }

  let base: UnsafePointer<Element>
  let count: Int
  private let memory: Memory

  init(_ elements: [Element]) {
    memory = Memory(elements)
    base = UnsafePointer(memory.base)
    count = elements.count
  }

  subscript(place: Int) -> Element { base[place] }
}
