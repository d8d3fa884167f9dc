// What a questionnaire knows besides findings and duties, with the properties in the order of their
// declarations.

extension FineLevel.Size: Unpackable {}
extension Guidance.Topic: Unpackable {}
extension Form.Field.Origin: Unpackable {}

extension Source: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), label: packed.next(), title: packed.next(), address: packed.next(),
      firmness: packed.next(), place: packed.next())
  }
}

extension CitedText: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(address: packed.next(), title: packed.next(), place: packed.next())
  }
}

extension Advice: Unpackable {
  init(from packed: inout Unpacker) {
    self.init()
    timeline = packed.next()
    expected = packed.next()
    guidance = packed.next()
    forms = packed.next()
    requests = packed.next()
    fines = packed.next()
    texts = packed.next()
  }
}

extension Milestone: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), day: packed.next(), text: packed.next(), when: packed.next(),
      cites: packed.next(), place: packed.next())
  }
}

extension ExpectedChange: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), day: packed.next(), text: packed.next(), cites: packed.next(),
      place: packed.next())
  }
}

extension Guidance: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), topic: packed.next(), title: packed.next(), text: packed.next(),
      when: packed.next(), firmness: packed.next(), cites: packed.next(), place: packed.next())
  }
}

extension Form: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), title: packed.next(), about: packed.next(), when: packed.next(),
      cites: packed.next(), fields: packed.next(), place: packed.next())
  }
}

extension Form.Field: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      label: packed.next(), origin: packed.next(), questions: packed.next(), hint: packed.next(),
      place: packed.next())
  }
}

extension Request: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), of: packed.next(), title: packed.next(), ask: packed.next(),
      because: packed.next(), settles: packed.next(), owed: packed.next(), duties: packed.next(),
      findings: packed.next(), cites: packed.next(), place: packed.next())
  }
}

extension FineLevel: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      level: packed.next(), title: packed.next(), amount: packed.next(), percent: packed.next(),
      lowerFor: packed.next(), cites: packed.next(), place: packed.next())
  }
}
