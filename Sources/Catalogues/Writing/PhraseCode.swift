import Plurals

/// The Swift file through which the program says its texts: one struct for each area with one member
/// for each text, so that a name that does not exist does not compile.
package enum PhraseCode {
  package static func swift(for catalogue: Catalogue) -> String {
    var text = ["Assessments", "Questionnaires"].map { "package import \($0)\n" }.joined()
    text += "\nextension Words {\n"
    for file in catalogue.english {
      let type = typeName(file.area)
      text += "  package var \(EntryName.escaped(file.area)): \(type) { \(type)(words: self) }\n"
    }
    text += "}\n"
    var id = 0
    for file in catalogue.english {
      text += "\n/// The texts of `\(file.area).json`.\n"
      text += "package struct \(typeName(file.area)): Sendable {\n  package let words: Words\n"
      for entry in file.entries {
        text += member(entry, id: id)
        id += 1
      }
      text += "}\n"
    }
    return text + PackedCode.swift(for: catalogue)
  }

  private static func typeName(_ area: String) -> String {
    area.prefix(1).uppercased() + area.dropFirst() + "Phrases"
  }

  private static func member(_ entry: CatalogueEntry, id: Int) -> String {
    let places = entry.phrase.places
    let name = EntryName.escaped(entry.name)
    let values = places.map { ".\($0.kind.rawValue)(\(EntryName.escaped($0.name)))" }
    let list = "[\(values.joined(separator: ", "))]"
    let head =
      places.isEmpty
      ? "package var \(name): String"
      : "package func \(name)(\(places.map(parameter).joined(separator: ", "))) -> String"
    let call: String
    switch entry.phrase {
    case .plain(let pattern):
      let literal = PackedText.literal(PackedText.packed(pattern, places))
      call =
        places.isEmpty ? "words.text(\(id), \(literal))" : "words.text(\(id), \(literal), \(list))"
    case .plural(let forms):
      let given = forms.map {
        "\($0.category.rawValue): \(PackedText.literal(PackedText.packed($0.pattern, places)))"
      }
      call = "words.plural(\(id), count, \(given.joined(separator: ", ")), \(list))"
    }
    let comment = entry.phrase.source.split(separator: "\n").map { "  /// \($0)\n" }.joined()
    return "\(comment)  \(head) { \(call) }\n"
  }

  private static func parameter(_ place: TextPlace) -> String {
    let type =
      switch place.kind {
      case .text: "String"
      case .number: "Int"
      case .day: "CalendarDate"
      case .moment: "Timestamp"
      }
    return "\(EntryName.escaped(place.name)): \(type)"
  }
}
