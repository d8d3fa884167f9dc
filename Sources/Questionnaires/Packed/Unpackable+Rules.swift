// What follows from answers, with the properties in the order of their declarations.

extension Tier: Unpackable {}
extension Firmness: Unpackable {}
extension Duty.Fine: Unpackable {}
extension Duty.Binding: Unpackable {}

extension Role: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), title: packed.next(), about: packed.next(), called: packed.next(),
      when: packed.next(), countsAs: packed.next(), place: packed.next())
  }
}

extension Launch: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(when: packed.next(), because: packed.next(), cites: packed.next())
  }
}

extension Fact: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(id: packed.next(), text: packed.next(), when: packed.next(), place: packed.next())
  }
}

extension Reading: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), title: packed.next(), choices: packed.next(), cites: packed.next(),
      place: packed.next())
  }
}

extension Reading.Choice: Unpackable {
  init(from packed: inout Unpacker) { self.init(id: packed.next(), text: packed.next()) }
}

extension Finding: Unpackable {
  convenience init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), tier: packed.next(), badge: packed.next(), title: packed.next(),
      because: packed.next(), short: packed.next(), meanwhile: packed.next(), when: packed.next(),
      unless: packed.next(), applies: packed.next(), firmness: packed.next(),
      reading: packed.next(), otherwise: packed.next(), borneBy: packed.next(),
      cites: packed.next(), steps: packed.next(), ask: packed.next(), place: packed.next())
  }
}

extension Exception: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), when: packed.next(), cites: packed.next(), because: packed.next())
  }
}

extension Application: Unpackable {
  init(from packed: inout Unpacker) { self.init(from: packed.next(), grace: packed.next()) }
}

extension Application.Grace: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(
      when: packed.next(), from: packed.next(), cites: packed.next(), because: packed.next())
  }
}

extension Duty: Unpackable {
  convenience init(from packed: inout Unpacker) {
    self.init(
      id: packed.next(), binds: packed.next(), roles: packed.next(), title: packed.next(),
      task: packed.next(), action: packed.next(), reason: packed.next(), event: packed.next(),
      evidence: packed.next(), cites: packed.next(), reference: packed.next(),
      when: packed.next(), onlyIf: packed.next(), settledWhen: packed.next(),
      starts: packed.next(), relief: packed.next(), fine: packed.next(),
      firmness: packed.next(), open: packed.next(), place: packed.next())
  }
}

extension Duty.Start: Unpackable {
  init(from packed: inout Unpacker) {
    self.init(when: packed.next(), day: packed.next(), because: packed.next())
  }
}

extension Duty.Day: Unpackable {
  init(from packed: inout Unpacker) {
    switch packed.string() {
    case "from": self = .from(packed.next())
    case "undated": self = .undated
    case "never": self = .never
    case let name: preconditionFailure("a packed duty begins on the unknown day \(name)")
    }
  }
}
