import Typography
import Wording

/// What of the assessments is on the first screen, and what a line typed there means.
struct HomePage {
  /// What a line means.
  enum Reading {
    case choice(Home.Choice)
    /// The next ones are wanted.
    case next
    /// It may be words of a name.
    case search
    case refused
  }

  private(set) var title = "Your assessments:"
  private var rows: [Home.Row]
  private var offset = 0
  /// How many there are beside those on the first page; nil once all are known.
  private var others: Int?
  /// Whether these are all, or those that were looked for.
  private var isSearch = false
  /// Whether the last line led to nothing.
  var isRefused = false

  init(rows: [Home.Row], others: Int) {
    self.rows = rows
    self.others = others
  }

  /// The rows on the screen with their numbers, which are those in the whole list.
  @MainActor var shown: [(number: Int, row: Home.Row)] {
    rows[offset...].prefix(Home.most).enumerated().map { (offset + $0 + 1, $1) }
  }

  private var isFirst: Bool { others != nil }

  /// What can be done beside opening one; only the first page numbers it.
  var extras: [(number: Int, text: String)] {
    guard isFirst else { return [] }
    return [
      (rows.count + 1, "Start a new assessment"),
      (rows.count + 2, "Practise with a described case"),
    ]
  }

  @MainActor var more: String? {
    let left = others ?? max(0, rows.count - offset - Home.most)
    let search = "words of a name look for it"
    if left > 0 { return "\(left) more: type more to see them; \(search)." }
    return isFirst ? nil : "Type new for a new assessment; \(search)."
  }

  var hint: String {
    isFirst
      ? "Type a number from 1 to \(rows.count + 2), or quit to leave."
      : "Type a number from 1 to \(rows.count), more, new, words of a name, or quit to leave."
  }

  mutating func read(_ typed: String) -> Reading {
    isRefused = false
    if let number = Int(typed) {
      if rows.indices.contains(number - 1) { return .choice(.open(rows[number - 1].path)) }
      if isFirst, number == rows.count + 1 { return .choice(.new) }
      if isFirst, number == rows.count + 2 { return .choice(.practise) }
    }
    switch typed {
    case "q", "quit", ":quit", ":q", "exit": return .choice(.leave(0))
    case "new": return .choice(.new)
    case "practise": return .choice(.practise)
    case "more": return .next
    default: break
    }
    let isWords = typed.count > 1 && !typed.hasPrefix(":") && Int(typed) == nil
    isRefused = true
    return isWords ? .search : .refused
  }

  /// Goes to the next page, from the last one to the first.
  @MainActor mutating func turn(_ all: [Home.Row]) {
    if !isSearch, !all.isEmpty { rows = all }
    offset = isFirst && rows.count <= Home.most ? 0 : offset + Home.most
    if offset >= rows.count { offset = 0 }
    others = nil
    title = isSearch ? title : "All assessments, the one changed last first:"
  }

  mutating func show(_ found: [Home.Row]) {
    (rows, offset, others, isSearch) = (found, 0, nil, true)
    title = "\(Counting.of(found.count, "assessment", "assessments")) found:"
  }
}
