/// What was said to one question.
package enum Answer: Hashable, Sendable {
  /// Options chosen for certain, and options that may be true.
  case choice(chosen: [OptionID], maybe: [OptionID])
  /// "Not sure", an honest answer.
  case unsure
  case text(String)
  case number(JSONNumberText)
  case date(CalendarDate)

  package static func chosen(_ options: OptionID...) -> Answer {
    .choice(chosen: options, maybe: [])
  }

  /// Whether the answer leaves something open.
  package var isOpen: Bool {
    switch self {
    case .unsure: true
    case .choice(_, let maybe): !maybe.isEmpty
    case .text, .number, .date: false
    }
  }
}

/// A number as it was typed, in JSON's notation, with its value.
package struct JSONNumberText: Hashable, Sendable {
  package let text: String
  package let value: Double

  /// Nil when the text is not a finite number in JSON's notation.
  package init?(_ text: String) {
    guard let value = Double(text), value.isFinite,
      text.utf8.allSatisfy({ Self.allowed.contains($0) })
    else { return nil }
    self.text = text
    self.value = value
  }

  private static let allowed = Set("0123456789+-.eE".utf8)
}

/// Answers by question. Their order does not matter.
package typealias Answers = [QuestionID: Answer]
