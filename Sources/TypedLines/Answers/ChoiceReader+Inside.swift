import Questionnaires
import Typography

/// Options that are found by some of their words.
extension ChoiceReader {
  /// A shorter word alone stands in too many texts by chance.
  private static let shortest = 4

  /// All that a name, folded, may mean: an id, the beginning of a text, or words inside one.
  func matches(_ folded: String) -> [Reference] {
    guard !folded.isEmpty else { return [] }
    let small = vocabulary.smallWords
    let typed = Folding.words(folded)
    if !typed.isEmpty, typed.allSatisfy({ small.contains($0) || isYesOrNo($0) }) {
      return matches(ofSmall: folded, typed, small)
    }
    let id = question.options.firstIndex { $0.id.text == folded }
    let inside = inside(folded)
    var matches = texts.indices.filter { number in
      number == id || texts[number].hasPrefix(folded) || inside.contains(number)
        // People do not see the ids: one that another text holds as a word says too little.
        || id != nil && Folding.words(texts[number]).contains(folded)
    }.map { Reference.option($0) }
    if mayBeUnsure, vocabulary.unsureWords.contains(where: { $0.hasPrefix(folded) }) {
      matches.append(.unsure)
    }
    return matches
  }

  /// What a yes, a no or a negation means where the options are not just yes and no: the option that
  /// begins with that very word, or the one that stands for none of the others. Other small words mean
  /// nothing.
  private func matches(ofSmall folded: String, _ typed: [String], _ small: SmallWords)
    -> [Reference]
  {
    let isNo = typed.contains { small.negations.contains($0) || vocabulary.isNo($0) }
    guard isNo || typed.contains(where: { vocabulary.isYes($0) }) else { return [] }
    func begins(_ text: String) -> Bool { Folding.words(text).starts(with: typed) }
    let beginning = texts.indices.filter { begins(texts[$0]) }
    if !beginning.isEmpty { return beginning.map { .option($0) } }
    let alone = question.options.indices.filter { question.options[$0].isExclusive }
    if isNo, alone.count == 1, typed.count == 1 { return [.option(alone[0])] }
    return mayBeUnsure && vocabulary.unsureWords.contains(where: begins) ? [.unsure] : []
  }

  private func isYesOrNo(_ word: String) -> Bool { vocabulary.isYes(word) || vocabulary.isNo(word) }

  /// The options, counted from 0, in whose texts a word begins with each of the words typed. One of
  /// these words at least says something, and so does what it begins.
  private func inside(_ folded: String) -> [Int] {
    let small = vocabulary.smallWords
    func says(_ word: String) -> Bool { word.count >= Self.shortest && !small.contains(word) }
    let wanted = Folding.words(folded)
    guard wanted.contains(where: says), !isReserved(folded) else { return [] }
    return texts.indices.filter { number in
      let words = Folding.words(texts[number])
      return wanted.allSatisfy { beginning in
        words.contains { $0.hasPrefix(beginning) && (says($0) || !says(beginning)) }
      }
    }
  }

  /// Whether a name means an option only because its words stand inside the text.
  func isInside(_ name: String) -> Bool {
    let folded = Folding.fold(name)
    guard !folded.isEmpty, !folded.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    let hits = inside(folded)
    return hits.count == 1 && !texts[hits[0]].hasPrefix(folded)
      && question.options[hits[0]].id.text != folded
  }
}
