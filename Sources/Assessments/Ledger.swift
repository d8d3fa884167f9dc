/// Things with a log each, under their names, in the order of the file.
struct Ledger<Entry: Logged>: Sendable {
  private(set) var entries: [String: Entry] = [:]
  private(set) var names: [String] = []
  /// Whether every entry has its ``Logged/logText``.
  private var hasLogTexts = false

  /// Every change, in the order of the file and of each log.
  var changes: [(name: String, change: Change)] {
    names.flatMap { name in (entries[name]?.log ?? []).map { (name, $0) } }
  }

  /// As they stand in a file.
  init(_ items: [(name: String, entry: Entry)] = []) {
    for (name, entry) in items {
      names.append(name)
      entries[name] = entry
    }
  }

  mutating func append(_ change: Change, to name: String) {
    if entries[name] == nil {
      // Sorted, something new of one person and something new of another seldom meet in one place.
      names.insert(name, at: names.firstIndex { $0 > name } ?? names.count)
    }
    // Once; from then on a save copies what stands there.
    if !hasLogTexts {
      for key in entries.keys { entries[key]?.fillLogText() }
      hasLogTexts = true
    }
    var entry = entries.removeValue(forKey: name) ?? Entry()
    entry.fillLogText()
    entry.append(change)
    entries[name] = entry
  }

  /// Puts one entry in the place of a log.
  mutating func beginLog(of name: String, with change: Change) {
    entries[name]?.log = [change]
    entries[name]?.logText = LogText()
    hasLogTexts = false
  }
}
