/// Which members the line of a sheet has. Their order is always that of the full line.
package struct SheetFields: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let id = SheetFields(rawValue: 1 << 0)
  package static let tier = SheetFields(rawValue: 1 << 1)
  package static let possible = SheetFields(rawValue: 1 << 2)
  package static let findings = SheetFields(rawValue: 1 << 3)
  package static let open = SheetFields(rawValue: 1 << 4)
  /// Takes long: it counts all completions.
  package static let influence = SheetFields(rawValue: 1 << 5)
  package static let ignored = SheetFields(rawValue: 1 << 6)

  /// What a line has when nothing is said about it.
  package static let usual: SheetFields = [.id, .tier, .possible, .findings, .open, .ignored]

  /// All names, in the order of the line.
  package static let names = [
    "id", "tier", "possible", "findings", "open", "influence", "ignored",
  ]

  /// A name that is none of ``names``.
  package struct UnknownName: Error, Equatable, Sendable {
    package let name: String
  }

  /// Reads names with commas between; blanks around them do not count.
  package init(list: String) throws(UnknownName) {
    var fields: SheetFields = []
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      guard let place = Self.names.firstIndex(of: name) else { throw UnknownName(name: name) }
      fields.insert(SheetFields(rawValue: 1 << UInt8(place)))
    }
    self = fields
  }
}
