import Interview
import Register
import TypedLines
import Typography
import Wording

/// What of the assessments is on the first screen, and what a line typed there means.
struct HomePage {
  /// What a line means.
  enum Meaning {
    case choice(Home.Choice)
    /// The next ones are wanted.
    case next
    /// It may be words of a name.
    case search
    /// What can be done here is wanted.
    case help
    case refused
  }

  private(set) var title: String
  private var rows: [Home.Row] {
    didSet { twins = Self.twins(in: rows) }
  }
  /// The names that several of the rows have, folded.
  private var twins: Set<String> = []
  /// How many stand on the first page. What can be done beside opening one has the numbers behind them,
  /// here and on every other page.
  private let firstCount: Int
  private var offset = 0
  /// How many there are beside those on the first page; nil once all are known.
  private var others: Int?
  /// Whether these are all, or those that were looked for.
  private var isSearch = false
  private let screen: HomeScreen
  /// Whether the last line led to nothing.
  var isRefused = false

  /// The first page has as many of the rows as fit on the screen.
  init(rows: [Home.Row], others: Int, screen: HomeScreen) {
    let count = screen.count(rows[...])
    firstCount = count
    self.rows = Array(rows.prefix(count))
    twins = Self.twins(in: rows)
    self.others = others + rows.count - count
    self.screen = screen
    title = screen.words.start.yours
  }

  private var phrases: StartPhrases { screen.words.start }
  private var typing: TypingPhrases { screen.words.typing }

  /// The rows on the screen with their numbers. Those of one name have the name of the file beside them.
  var shown: [(number: Int, row: Home.Row)] {
    rows[offset..<end].enumerated().map { position, row in
      var row = row
      row.isTwin = twins.contains(Folding.fold(row.row.system))
      return (number(of: offset + position), row)
    }
  }

  private static func twins(in rows: [Home.Row]) -> Set<String> {
    var seen: Set<String> = []
    return Set(rows.map { Folding.fold($0.row.system) }.filter { !seen.insert($0).inserted })
  }

  /// The number of a row, counted from 0. What was looked for is a list of its own.
  private func number(of index: Int) -> Int {
    isSearch || index < firstCount ? index + 1 : index + 1 + Self.extraCount
  }

  private static let extraCount = 2

  /// Behind the last row on the screen.
  private var end: Int { isFirst ? rows.count : offset + screen.count(rows[offset...]) }

  private var isFirst: Bool { others != nil }

  /// What can be done beside opening one; only the first page numbers it.
  var extras: [(number: Int, text: String)] {
    guard isFirst else { return [] }
    return [
      (firstCount + 1, phrases.new), (firstCount + 2, phrases.practise),
    ]
  }

  var more: String? {
    let left = others ?? rows.count - end
    if left > 0 { return phrases.more(count: left, more: typing.word(typing.more)) }
    return isFirst ? nil : phrases.noMore(new: typing.word(typing.new))
  }

  var hint: String {
    if isFirst { return phrases.hint(highest: firstCount + Self.extraCount) }
    let (more, new) = (typing.word(typing.more), typing.word(typing.new))
    return phrases.hintAll(highest: number(of: rows.count - 1), more: more, new: new)
  }

  mutating func read(_ typed: String) -> Meaning {
    isRefused = false
    if let number = Int(typed) {
      if !isSearch, number == firstCount + 1 { return .choice(.new) }
      if !isSearch, number == firstCount + 2 { return .choice(.practise) }
      if let index = rows.indices.first(where: { self.number(of: $0) == number }) {
        return .choice(.open(rows[index].path))
      }
    }
    let replies = Replies(screen.words)
    if replies.leaves(typed) { return .choice(.leave(0)) }
    if replies.asksForNew(typed) { return .choice(.new) }
    if replies.asksToPractise(typed) { return .choice(.practise) }
    if replies.asksForMore(typed) { return .next }
    if replies.asksForHelp(typed) { return .help }
    let isWords = typed.count > 1 && !typed.hasPrefix(":") && Int(typed) == nil
    isRefused = true
    return isWords ? .search : .refused
  }

  /// Goes to the next page, from the last one to the first; from the last one that was found to all.
  ///
  /// What is on the first page keeps its place and its number, so that each stands on one page.
  mutating func turn(_ all: [Home.Row]) {
    let next = end
    let hadMore = (others ?? rows.count - end) > 0
    if isSearch, !hadMore { (rows, isSearch) = ([], false) }
    if !isSearch {
      let known = Set(rows.map(\.path))
      rows += all.filter { !known.contains($0.path) }
    }
    offset = hadMore && next < rows.count ? next : 0
    others = nil
    if !isSearch { title = offset == 0 ? phrases.yours : phrases.all }
  }

  mutating func show(_ found: [Home.Row]) {
    (rows, offset, others, isSearch) = (found, 0, nil, true)
    title = phrases.found(count: found.count)
  }
}
