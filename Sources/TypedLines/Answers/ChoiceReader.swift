import AnswerSheets
package import Questionnaires
import Typography

/// Reads answers to questions with options: numbers and ranges of them, texts, their beginnings or
/// words inside them, ids, several of them, each with a question mark for *maybe*.
package struct ChoiceReader {
  enum Reference: Equatable {
    /// Counted from 0.
    case option(Int)
    case unsure
  }

  /// A name that was understood.
  private struct Named {
    let reference: Reference
    /// Whether it can mean nothing else: a number, a full text, or yes or no where that is asked.
    let isPlain: Bool
  }

  let question: Question
  /// The texts of the options, folded.
  let texts: [String]
  let mayBeUnsure: Bool
  let vocabulary: Vocabulary
  /// Whether a word means something else where the line is typed; it is not looked for inside texts.
  let isReserved: (String) -> Bool

  package init(
    _ question: Question, _ vocabulary: Vocabulary,
    isReserved: @escaping (String) -> Bool = { _ in false }
  ) {
    self.isReserved = isReserved
    self.question = question
    self.vocabulary = vocabulary
    texts = question.options.map { Folding.fold($0.text) }
    mayBeUnsure = question.noUnsure == nil
  }

  /// The answer, and the texts of the options that were found by some of their words.
  package func read(_ line: String) throws(Refusal) -> (Answer, found: [String]) {
    var found: [String] = []
    var chosen: [OptionID] = []
    var maybe: [OptionID] = []
    var isUnsure = false
    for piece in pieces(of: line) {
      let (name, isMaybe) = Self.split(piece)
      let named = try named(name)
      if !named.isPlain { found.append(listed(named.reference).text) }
      switch named.reference {
      case .unsure: isUnsure = true
      case .option(let number) where isMaybe: maybe.append(question.options[number].id)
      case .option(let number): chosen.append(question.options[number].id)
      }
    }
    if isUnsure {
      guard chosen.isEmpty, maybe.isEmpty else { throw .unsureWithOthers }
      return (.unsure, found)
    }
    if let both = question.options.first(where: {
      chosen.contains($0.id) && maybe.contains($0.id)
    }) {
      throw .contradiction(both.text)
    }
    do throws(AnswerReader.Failure) {
      return (try AnswerReader.answer(chosen, maybe: maybe, for: question), found)
    } catch {
      throw refusal(error, line: line)
    }
  }

  // MARK: Pieces

  /// The parts of a line that each name one option.
  private func pieces(of line: String) -> [String] {
    // An option's own text may have commas and blanks in it.
    let whole = Self.split(line).name
    if (try? named(whole)) != nil, !line.contains(",") || !isInside(whole) { return [line] }
    let parts = line.split { $0 == "," || $0 == ";" }.map { Trimming.trim($0) }
      .filter { !$0.isEmpty }
    let pieces = parts.flatMap { part in
      if let range = range(part) { return range }
      let words = part.split(separator: " ").map(String.init)
      return words.allSatisfy { Self.isNumber(Self.split($0).name) } ? words : [part]
    }
    return pieces.isEmpty ? [line] : pieces
  }

  /// The numbers that `2-4` stands for, or `2-4?`; nil for anything else.
  private func range(_ part: String) -> [String]? {
    let (name, isMaybe) = Self.split(part)
    let ends = name.replacing("\u{2013}", with: "-")
      .split(separator: "-", omittingEmptySubsequences: false).map { Trimming.trim($0) }
    guard ends.count == 2, ends.allSatisfy({ Self.isNumber($0) }), let first = Int(ends[0]),
      let last = Int(ends[1]), first >= 1, first < last
    else { return nil }
    // One that is not there is refused by its number.
    guard last <= texts.count else { return ["\(last)"] }
    return (first...last).map { "\($0)\(isMaybe ? "?" : "")" }
  }

  /// Takes the mark of *maybe* off.
  private static func split(_ piece: String) -> (name: String, isMaybe: Bool) {
    guard piece.last == "?" else { return (piece, false) }
    return (Trimming.trim(piece.dropLast()), true)
  }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  // MARK: Names

  private func named(_ name: String) throws(Refusal) -> Named {
    let digits = name.last == "." || name.last == ")" ? String(name.dropLast()) : name
    let isNumber = Self.isNumber(digits)
    if isNumber, let number = Int(digits), let found = reference(numbered: number) {
      return Named(reference: found, isPlain: true)
    }
    let folded = Folding.fold(name)
    if let plain = plainReference(folded) { return Named(reference: plain, isPlain: true) }
    let matches = matches(folded)
    if matches.count == 1 { return Named(reference: matches[0], isPlain: false) }
    if matches.count > 1 { throw .severalMatches(name, options: matches.map(listed)) }
    if let reason = question.noUnsure, vocabulary.unsureWords.contains(folded) {
      throw .needsDefinite(reason: reason)
    }
    if isNumber {
      throw .noSuchNumber(name, highest: texts.count + (mayBeUnsure ? 1 : 0))
    }
    throw .unknownOption(name, nearest: nearest(to: folded))
  }

  private func reference(numbered number: Int) -> Reference? {
    if (1...texts.count).contains(number) { return .option(number - 1) }
    return mayBeUnsure && number == texts.count + 1 ? .unsure : nil
  }

  /// A full text, `y` or `n`, or a word for *not sure*.
  private func plainReference(_ folded: String) -> Reference? {
    if let number = texts.firstIndex(of: folded) { return .option(number) }
    if let number = YesNo.option(folded, in: question, vocabulary) { return .option(number) }
    guard mayBeUnsure, vocabulary.unsureWords.contains(folded) else { return nil }
    // One letter may as well begin the name of an option.
    return folded.count == 1 && texts.contains { $0.hasPrefix(folded) } ? nil : .unsure
  }

  private func listed(_ reference: Reference) -> ListedOption {
    switch reference {
    case .option(let number):
      ListedOption(number: number + 1, text: question.options[number].text)
    case .unsure: ListedOption(number: texts.count + 1, text: vocabulary.unsure)
    }
  }

  private func nearest(to folded: String) -> ListedOption? {
    let names = zip(texts, question.options).flatMap { [$0, $1.id.text] }
    guard let name = NearestName.find(folded, in: names) else { return nil }
    let number =
      texts.firstIndex(of: name)
      ?? question.options.firstIndex { $0.id.text == name }
    return number.map { listed(.option($0)) }
  }

  private func refusal(_ failure: AnswerReader.Failure, line: String) -> Refusal {
    switch failure {
    case .severalChosen: .severalChosen(mayBeUnsure: mayBeUnsure)
    case .exclusive(let id, _):
      .exclusive(question.options.first { $0.id == id }?.text ?? id.text)
    case .noUnsure: .needsDefinite(reason: question.noUnsure ?? "")
    case .unknownQuestion, .unknownOption, .wrongKind, .nothingChosen:
      .unknownOption(line, nearest: nil)
    }
  }
}
