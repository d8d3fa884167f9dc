/// All questions of a questionnaire in the order in which they are met, each with its place in the
/// tree.
package struct Outline: Sendable {
  package struct Entry: Sendable {
    package let question: Question
    /// The number of its section.
    package let section: Int
    /// The question and the option that carry it; nil for one that stands directly in a section.
    package let parent: Parent?
    /// 0 for a question that stands directly in a section.
    package let depth: Int
  }

  package struct Parent: Sendable, Hashable {
    /// The number of the parent in the outline.
    package let question: Int
    /// The number of the option in the parent.
    package let option: Int
  }

  package let entries: [Entry]
  private let numbers: [QuestionID: Int]

  init(_ sections: [Section]) {
    var entries: [Entry] = []
    for (number, section) in sections.enumerated() {
      for question in section.questions {
        Self.append(question, section: number, parent: nil, depth: 0, to: &entries)
      }
    }
    self.entries = entries
    numbers = Dictionary(
      entries.enumerated().map { ($1.question.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func append(
    _ question: Question, section: Int, parent: Parent?, depth: Int, to entries: inout [Entry]
  ) {
    let number = entries.count
    entries.append(Entry(question: question, section: section, parent: parent, depth: depth))
    for (index, option) in question.options.enumerated() {
      for followUp in option.followUps {
        append(
          followUp, section: section, parent: Parent(question: number, option: index),
          depth: depth + 1, to: &entries)
      }
    }
  }

  /// The number of a question in ``entries``.
  package func number(of question: QuestionID) -> Int? { numbers[question] }

  package subscript(question: QuestionID) -> Entry? { numbers[question].map { entries[$0] } }
}
