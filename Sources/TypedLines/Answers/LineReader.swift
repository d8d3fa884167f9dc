package import Questionnaires
import Typography

/// Finds out what a line typed at a question means.
package struct LineReader {
  private let question: Question
  /// Whether an answer is there that Enter keeps.
  private let isAnswered: Bool
  /// The day that `today` means.
  private let today: CalendarDate
  private let vocabulary: Vocabulary

  package init(
    question: Question, isAnswered: Bool, today: CalendarDate, _ vocabulary: Vocabulary
  ) {
    self.question = question
    self.isAnswered = isAnswered
    self.today = today
    self.vocabulary = vocabulary
  }

  package func read(_ line: String) -> LineMeaning {
    let text = Trimming.trim(line)
    if text.isEmpty {
      if isAnswered { return .keep }
      if question.isOptional { return .leaveOut }
      return .refused(.empty)
    }
    let commands = CommandReader(vocabulary)
    if let reading = commands.readColon(isText ? line : text) { return LineMeaning(reading) }
    if text == "?" { return .command(.help(.question)) }
    let bare = commands.readBare(text)
    do throws(Refusal) {
      let (answer, found) = try answer(text)
      if case .text = answer { return .answer(answer, nil) }
      if let bare { return .answer(answer, .shadows(bare.name)) }
      return .answer(answer, found.isEmpty ? nil : .found(found))
    } catch {
      if let bare { return .command(bare) }
      return .refused(error)
    }
  }

  /// In a text, a blank before the colon makes it part of the answer.
  private var isText: Bool {
    if case .text = question.kind { return true }
    return false
  }

  /// The answer, and the texts of options that were found by some of their words.
  private func answer(_ text: String) throws(Refusal) -> (Answer, found: [String]) {
    if isText { return (.text(Trimming.withPlainNewlines(text)), []) }
    if text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) { throw .severalLines }
    if question.options.isEmpty, vocabulary.unsureWords.contains(Folding.fold(text)) {
      if let reason = question.noUnsure { throw .needsDefinite(reason: reason) }
      return (.unsure, [])
    }
    switch question.kind {
    case .oneOf, .manyOf:
      return try ChoiceReader(
        question, vocabulary, isReserved: { CommandReader(vocabulary).readBare($0) != nil }
      ).read(text)
    case .number(let unit): return (try NumberReader(unit: unit).read(text), [])
    case .text, .date: return (try DateReader(today: today, vocabulary).read(text), [])
    }
  }
}

extension LineMeaning {
  init(_ reading: CommandMeaning) {
    switch reading {
    case .command(let command): self = .command(command)
    case .refused(let refusal): self = .refusedCommand(refusal)
    }
  }
}
