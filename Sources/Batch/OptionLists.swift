import Questionnaires

/// The options of all questions. Questions with the same options share one list: large questionnaires
/// ask the same way again and again, and what is read often stays near.
struct OptionLists {
  /// One list after the other.
  private(set) var names: [String] = []
  /// By the place of the first name of a list: one bit for each of its options that stands alone.
  private(set) var exclusive: [UInt64] = []
  private var places: [[Option]: Int] = [:]

  private struct Option: Hashable {
    let name: String
    let isExclusive: Bool
  }

  /// Where the names of a question's options begin.
  mutating func place(of question: Question) -> Int {
    let list = question.options.map { Option(name: $0.id.text, isExclusive: $0.isExclusive) }
    if let place = places[list] { return place }
    let place = names.count
    places[list] = place
    names += list.map(\.name)
    exclusive += list.map { _ in 0 }
    for (bit, option) in list.prefix(64).enumerated() where option.isExclusive {
      exclusive[place] |= 1 << UInt64(bit)
    }
    return place
  }
}
