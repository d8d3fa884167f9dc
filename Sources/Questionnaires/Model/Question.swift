package import QuestionnaireTexts

/// One question as a person meets it.
package struct Question: Sendable {
  package enum Kind: Sendable {
    /// Exactly one option is true.
    case oneOf([Option])
    /// At least one option is true.
    case manyOf([Option])
    case text
    case number(unit: String?)
    case date
  }

  package let id: QuestionID
  package let kind: Kind
  /// The question in plain words.
  package let text: String
  /// The legal term, shown in brackets.
  package let term: String?
  package let cites: [SourceID]
  /// One line: why we ask.
  package let why: String?
  /// Whom to ask or where to look when unsure.
  package let findOut: String?
  /// A short noun phrase for the list of answers.
  package let statement: String
  /// Why *Not sure* is not offered; nil when it is.
  package let noUnsure: String?
  /// A text, number or date that may be left out.
  package let isOptional: Bool
  /// Something the person cannot change, such as the law or the sector: the answer stays as it is
  /// when we look for what would have to be different.
  package let isFixed: Bool
  /// When the question is asked, beside what its place in the tree says.
  package let askWhen: Condition?
  package let place: Place

  /// The options; empty for text, number and date.
  package var options: [Option] {
    switch kind {
    case .oneOf(let options), .manyOf(let options): options
    case .text, .number, .date: []
    }
  }
}

/// A choice offered by a question. The follow-ups it carries are the branches of the tree.
package struct Option: Sendable {
  package let id: OptionID
  package let text: String
  /// Cases that are meant.
  package let examples: [String]
  /// Cases that look similar and are not meant.
  package let nearMisses: [String]
  /// Cannot be chosen together with others ("None of these").
  package let isExclusive: Bool
  package let clears: Clearance?
  /// What size of firm it means, for the rules on fines.
  package let firmSize: FineLevel.Size?
  /// Asked only when the option is, or may be, chosen.
  package let followUps: [Question]
  package let place: Place
}

/// What choosing an option rules out, and why.
package struct Clearance: Sendable {
  package let cites: [SourceID]
  package let because: String
}
