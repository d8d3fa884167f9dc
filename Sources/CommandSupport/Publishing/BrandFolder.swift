package import Documents
import JSONText
import Storage
import Typography

/// A folder with the look of a firm: `brand.json` with `name`, `colour` and `footer`, and, as far as
/// they are there, `logo.svg`, `logo.png` and `template.docx`.
package struct BrandFolder {
  package let brand: Brand
  package let template: WordTemplate?

  private static let textLimit = 64 << 10

  /// - Throws: ``CommandFailure`` for a file that cannot be used, a setting that is unknown, and a
  ///   colour that people with weak eyes could not read on white.
  package init(_ path: String) throws(CommandFailure) {
    let settings = try Self.settings("\(path)/brand.json")
    let svg = try Self.optional("\(path)/logo.svg", limit: Logo.sizeLimit)
    let png = try Self.optional("\(path)/logo.png", limit: Logo.sizeLimit)
    let logo = try svg.map { bytes throws(CommandFailure) in
      try Self.sound(Logo(svg: bytes), "\(path)/logo.svg: it is not an SVG picture")
    }
    let wordLogo = try png.map { bytes throws(CommandFailure) in
      try Self.sound(Logo(png: bytes), "\(path)/logo.png: it is not a PNG picture")
    }
    brand = Brand(
      name: settings.name, colour: settings.colour, footer: settings.footer, svg: logo,
      png: wordLogo)
    let template = "\(path)/template.docx"
    self.template = FileKind.exists(template) ? try WordTemplate.open(template) : nil
  }

  private struct Settings {
    var name = ""
    var colour: Colour?
    var footer: String?
  }

  private static func settings(_ path: String) throws(CommandFailure) -> Settings {
    let bytes = try read(path, limit: textLimit)
    let result = JSONReader.read(bytes)
    let table = LineTable(bytes)
    func failure(_ offset: Int, _ words: String) -> CommandFailure {
      let (line, column) = table.position(of: offset)
      return CommandFailure(
        message: SafeText.line("\(path):\(line):\(column): \(words)"), status: .notUnderstood)
    }
    if let problem = result.problems.first { throw failure(problem.offset, problem.message) }
    guard case .object(let object) = result.node?.value else {
      throw failure(0, "an object with \"name\", \"colour\" and \"footer\" was expected")
    }
    var settings = Settings()
    for member in object.members {
      guard case .string(let text) = member.value.value else {
        throw failure(
          member.value.offset, "found \(member.value.value.kindName) where text was expected")
      }
      switch member.key {
      case "name": settings.name = text
      case "footer": settings.footer = text.isEmpty ? nil : text
      case "colour", "color":
        settings.colour = try colour(text) { failure(member.value.offset, $0) }
      default:
        throw failure(
          member.keyOffset,
          "there is no setting \"\(member.key)\"; there is name, colour and footer")
      }
    }
    return settings
  }

  private static func colour(
    _ text: String, _ failure: (String) -> CommandFailure
  ) throws(CommandFailure) -> Colour {
    guard let colour = Colour(hex: text) else {
      throw failure("a colour is written as #0B4F8A: six digits of 0-9 and A-F")
    }
    let ratio = colour.contrastOnWhite
    guard ratio >= Brand.leastContrast else {
      throw failure(
        "this colour cannot be read well on white: its contrast is \(tenths(ratio)) to 1, at least "
          + "\(tenths(Brand.leastContrast)) to 1 is needed; choose a darker one")
    }
    return colour
  }

  /// `4.4`, never rounded up.
  private static func tenths(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func sound(_ logo: Logo?, _ words: String) throws(CommandFailure) -> Logo {
    guard let logo else {
      throw CommandFailure(message: SafeText.clean(words), status: .notUnderstood)
    }
    return logo
  }

  private static func optional(
    _ path: String, limit: Int
  ) throws(CommandFailure) -> [UInt8]? {
    FileKind.exists(path) ? try read(path, limit: limit) : nil
  }

  private static func read(_ path: String, limit: Int) throws(CommandFailure) -> [UInt8] {
    do throws(StorageFailure) {
      return try FileReader.read(path, limit: limit)
    } catch {
      throw CommandFailure(storage: error)
    }
  }
}
