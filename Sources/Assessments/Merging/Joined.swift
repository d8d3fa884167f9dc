import JSONText

/// Two lists that grew apart, as one: what both hold stands once, what only one holds is put in by
/// time, and each keeps its own order. It makes no difference which of the two comes first.
struct Joined<Element: Equatable> {
  /// An element, and which of the lists hold it.
  struct Item {
    let element: Element
    let isOurs: Bool
    let isTheirs: Bool
  }

  private(set) var items: [Item] = []

  /// - Parameters:
  ///   - time: as ISO 8601 writes it, so that texts are in the order of time.
  ///   - text: by which elements are told apart, and ordered within one second.
  init(
    _ ours: [Element], _ theirs: [Element], time: (Element) -> String, text: (Element) -> String
  ) {
    let common = zip(ours, theirs).prefix { $0 == $1 }.count
    items = ours[..<common].map { Item(element: $0, isOurs: true, isTheirs: true) }
    func entry(_ element: Element) -> Entry<Element> {
      Entry(element: element, time: time(element), text: text(element))
    }
    var left = Side(ours[common...].map(entry))
    var right = Side(theirs[common...].map(entry))
    while let x = left.next, let y = right.next {
      switch (right.holds(x), left.holds(y)) {
      case (true, true):
        // The same, or two that the lists hold in another order.
        let first = min(x, y)
        left.take(first)
        right.take(first)
        items.append(Item(element: first.element, isOurs: true, isTheirs: true))
      // What both hold waits until both have come to it.
      case (false, true): takeOurs(&left, x)
      case (true, false): takeTheirs(&right, y)
      case (false, false): x < y ? takeOurs(&left, x) : takeTheirs(&right, y)
      }
    }
    while let x = left.next { takeOurs(&left, x) }
    while let y = right.next { takeTheirs(&right, y) }
  }

  var elements: [Element] { items.map(\.element) }

  private mutating func takeOurs(_ side: inout Side<Element>, _ entry: Entry<Element>) {
    side.take(entry)
    items.append(Item(element: entry.element, isOurs: true, isTheirs: false))
  }

  private mutating func takeTheirs(_ side: inout Side<Element>, _ entry: Entry<Element>) {
    side.take(entry)
    items.append(Item(element: entry.element, isOurs: false, isTheirs: true))
  }
}

extension Joined<Change> {
  init(_ ours: [Change], _ theirs: [Change]) {
    self.init(ours, theirs, time: { $0.at.description }, text: { $0.text })
  }
}

extension Change {
  /// The entry as it stands in a file, by which it is told from others.
  var text: String { JSONWriter(style: .compact).text(output) }
}

private struct Entry<Element>: Comparable {
  let element: Element
  let time: String
  let text: String

  static func == (one: Entry, other: Entry) -> Bool { one.text == other.text }

  static func < (one: Entry, other: Entry) -> Bool {
    (one.time, one.text) < (other.time, other.text)
  }
}

/// What is left of a list.
private struct Side<Element> {
  private let entries: [Entry<Element>]
  private var position = 0
  /// How often an element is still to come.
  private var counts: [String: Int] = [:]
  /// Elements that were taken before their turn.
  private var taken: [String: Int] = [:]

  init(_ entries: [Entry<Element>]) {
    self.entries = entries
    for entry in entries { counts[entry.text, default: 0] += 1 }
  }

  var next: Entry<Element>? { position < entries.count ? entries[position] : nil }

  func holds(_ entry: Entry<Element>) -> Bool { counts[entry.text, default: 0] > 0 }

  mutating func take(_ entry: Entry<Element>) {
    counts[entry.text, default: 0] -= 1
    taken[entry.text, default: 0] += 1
    while let next, taken[next.text, default: 0] > 0 {
      taken[next.text, default: 0] -= 1
      position += 1
    }
  }
}
