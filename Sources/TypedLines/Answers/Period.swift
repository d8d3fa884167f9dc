import Questionnaires

/// Stretches of time that have many days: `Q1 2027`, `end of March 2027`, `next year`, `spring 2027`.
enum Period {
  private static let ordinals = ["first", "second", "third", "fourth"]
  /// Words that only lead to the stretch.
  private static let leading: Set<String> = ["the", "of", "in", "by", "end", "until"]
  private static let vague: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "early", "mid", "middle", "late", "beginning",
    "start", "soon", "later", "about", "around", "circa", "ca", "approximately",
  ]

  /// The last day that the text can mean; nil when it names no stretch. Refused where nobody can say.
  static func lastDay(
    _ folded: String, on today: CalendarDate, in text: String, _ vocabulary: Vocabulary
  ) throws(Refusal) -> CalendarDate? {
    let words = folded.split { " ,.-/".contains($0) }.map(String.init)
    if words.contains(where: vague.contains) { throw .vagueDay(text) }
    let named = words.filter { !leading.contains($0) }
    guard let end = end(named, isLed: named.count < words.count, today, vocabulary) else {
      return nil
    }
    guard let last = CalendarDate.last(of: end.month, in: end.year) else { throw .farYear(text) }
    return last
  }

  /// The last month.
  private static func end(
    _ words: [String], isLed: Bool, _ today: CalendarDate, _ vocabulary: Vocabulary
  ) -> (month: Int, year: Int)? {
    if words.count == 2, let end = relative(words[0], words[1], today) { return end }
    let rest = words.filter { !isYear($0) }
    guard rest.count == words.count - 1, let year = words.first(where: isYear).flatMap({ Int($0) })
    else { return nil }
    if let month = part(of: rest) { return (month, year) }
    guard isLed else { return nil }
    if rest.isEmpty { return (12, year) }
    return rest.count == 1 ? vocabulary.month(rest[0]).map { ($0, year) } : nil
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber)
  }

  /// The last month of `next year`, `this quarter`, `last month`.
  private static func relative(
    _ which: String, _ unit: String, _ today: CalendarDate
  ) -> (month: Int, year: Int)? {
    guard let step = ["last": -1, "this": 0, "next": 1][which],
      let length = ["month": 1, "quarter": 3, "year": 12][unit]
    else { return nil }
    let months = today.year * 12 + today.month - 1
    let last = (months / length + step + 1) * length - 1
    return (last % 12 + 1, last / 12)
  }

  /// The last month of a quarter or of half a year.
  private static func part(of words: [String]) -> Int? {
    switch words.count {
    case 1:
      guard words[0].count == 2, let number = words[0].last?.wholeNumberValue else { return nil }
      return month(number, words[0].first == "q" ? 3 : words[0].first == "h" ? 6 : nil)
    case 2:
      let number =
        ordinals.firstIndex(of: words[0]).map { $0 + 1 } ?? words[0].first?.wholeNumberValue
      return month(number, words[1] == "quarter" ? 3 : words[1] == "half" ? 6 : nil)
    default: return nil
    }
  }

  private static func month(_ number: Int?, _ length: Int?) -> Int? {
    guard let number, let length, (1...12 / length).contains(number) else { return nil }
    return number * length
  }
}
