import QuestionnaireTexts

// The tree of questions, with the properties in the order of their declarations.

extension Identifier: Unpackable {
  init(from packed: inout Unpacker) { self.init(unchecked: packed.next()) }
}

extension Place: Unpackable {
  init(from packed: inout Unpacker) { self.init(file: packed.next(), offset: packed.next()) }
}

extension CalendarDate: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(unchecked: (packed.next(), packed.next(), packed.next()))
  }
}

extension Section: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), title: packed.next(), intro: packed.next(), askWhen: packed.next(),
      questions: packed.next(), place: packed.next())
  }
}

extension Question: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), kind: packed.next(), text: packed.next(), term: packed.next(),
      cites: packed.next(), why: packed.next(), findOut: packed.next(), statement: packed.next(),
      noUnsure: packed.next(), isOptional: packed.next(), isFixed: packed.next(),
      askWhen: packed.next(), place: packed.next())
  }
}

extension Question.Kind: Unpackable {
  init(from packed: inout Unpacker) {
    switch packed.string() {
    case "oneOf": self = .oneOf(packed.next())
    case "manyOf": self = .manyOf(packed.next())
    case "text": self = .text
    case "number": self = .number(unit: packed.next())
    case "date": self = .date
    case let name: preconditionFailure("a packed question is of the unknown kind \(name)")
    }
  }
}

extension Option: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), text: packed.next(), examples: packed.next(), nearMisses: packed.next(),
      isExclusive: packed.next(), clears: packed.next(), firmSize: packed.next(),
      followUps: packed.next(), place: packed.next())
  }
}

extension Clearance: Unpackable {
  init(from packed: inout Unpacker) { self.init(cites: packed.next(), because: packed.next()) }
}

extension Condition: Unpackable {
  init(from packed: inout Unpacker) { self.init(packed.next(), place: packed.next()) }
}

extension Condition.Kind: Unpackable {
  init(from packed: inout Unpacker) {
    switch packed.string() {
    case "all": self = .all(packed.next())
    case "any": self = .any(packed.next())
    case "not": self = .not(packed.next())
    case "atLeast": self = .atLeast(packed.next(), of: packed.next())
    case "chosen": self = .chosen(packed.next(), packed.next())
    case "number": self = .number(packed.next(), packed.next())
    case "date": self = .date(packed.next(), packed.next())
    case "fact": self = .fact(packed.next())
    case "reading": self = .reading(packed.next(), packed.next())
    case let name: preconditionFailure("a packed condition is of the unknown kind \(name)")
    }
  }
}

extension NumberRange: Unpackable {
  init(from packed: inout Unpacker) { self.init(min: packed.next(), max: packed.next()) }
}

extension DateRange: Unpackable {
  init(from packed: inout Unpacker) { self.init(from: packed.next(), before: packed.next()) }
}
