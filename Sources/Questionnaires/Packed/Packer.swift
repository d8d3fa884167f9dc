/// Packs values by looking at their stored properties, so that none is left out. Only the build does it.
struct Packer {
  private(set) var names: [String] = []
  private var numbersOfNames: [String: Int] = [:]
  private(set) var letters: [UInt8] = []
  /// The number of a text that stands for one of the language; nil for a name.
  private let textNumber: (String) -> Int?

  init(textNumber: @escaping (String) -> Int?) { self.textNumber = textNumber }

  mutating func add(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      add(number: mirror.children.isEmpty ? 0 : 1)
      return addParts(of: mirror)
    }
    switch value {
    case let text as String:
      if let number = textNumber(text) { add(number: number << 1 | 1) } else { add(name: text) }
    case let number as Int: add(number: number)
    case let flag as Bool: add(number: flag ? 1 : 0)
    case let number as Double: add(number: Int(number.bitPattern))
    case let word as any RawRepresentable<String>: add(name: word.rawValue)
    default: addComposed(value, mirror)
    }
  }

  private mutating func addComposed(_ value: Any, _ mirror: Mirror) {
    switch mirror.displayStyle {
    case .collection: add(number: mirror.children.count)
    case .enum: add(name: mirror.children.first?.label ?? "\(value)")
    case .struct, .class, .tuple: break
    default: preconditionFailure("\(type(of: value)) cannot be packed")
    }
    addParts(of: mirror)
  }

  private mutating func addParts(of mirror: Mirror) {
    for child in mirror.children { add(child.value) }
  }

  private mutating func add(name: String) {
    let number = numbersOfNames[name] ?? names.count
    if number == names.count {
      names.append(name)
      numbersOfNames[name] = number
    }
    add(number: number << 1)
  }

  private mutating func add(number: Int) { letters += PackedNumbers.letters(of: number) }
}
