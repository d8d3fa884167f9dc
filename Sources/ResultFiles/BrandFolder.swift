package import CommandSupport
package import Documents
import JSONText
package import OfficeOpenXML
import Storage
import Typography
import Wording

/// A folder with the look of a firm: `brand.json` with `name`, `colour` and `footer`, and, as far as
/// they are there, `logo.svg`, `logo.png` and `template.docx`.
package struct BrandFolder {
  package let brand: Brand
  package let template: WordTemplate?

  private static let textLimit = 64 << 10

  /// - Throws: ``CommandFailure`` for a file that cannot be used, a setting that is unknown, and a
  ///   colour that people with weak eyes could not read on white.
  package init(_ path: String) throws(CommandFailure) {
    // Rather than the file that would be looked for in it.
    do throws(StorageFailure) {
      try Folders.require(path)
    } catch {
      throw CommandFailure(storage: error)
    }
    let settings = try Self.settings("\(path)/brand.json")
    let svg = try Self.optional("\(path)/logo.svg", limit: Logo.sizeLimit)
    let png = try Self.optional("\(path)/logo.png", limit: Logo.sizeLimit)
    let logo = try svg.map { bytes throws(CommandFailure) in
      try Self.sound(Logo(svg: bytes)) { $0.brandNotSVG(path: "\(path)/logo.svg") }
    }
    let wordLogo = try png.map { bytes throws(CommandFailure) in
      try Self.sound(Logo(png: bytes)) { $0.brandNotPNG(path: "\(path)/logo.png") }
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
    func failure(
      _ offset: Int, _ problem: @escaping @Sendable (PublishingPhrases) -> String
    ) -> CommandFailure {
      let (line, column) = table.position(of: offset)
      return CommandFailure(.notUnderstood) { words in
        let texts = words.publishing
        return SafeText.line(
          texts.brandProblem(place: "\(path):\(line):\(column)", problem: problem(texts)))
      }
    }
    if let problem = result.problems.first {
      throw failure(problem.offset) { _ in problem.message }
    }
    guard case .object(let object) = result.node?.value else {
      throw failure(0) { $0.brandNoObject }
    }
    var settings = Settings()
    for member in object.members {
      guard case .string(let text) = member.value.value else {
        let kind = member.value.value.kindName
        throw failure(member.value.offset) { $0.brandNoText(kind: kind) }
      }
      switch member.key {
      case "name": settings.name = text
      case "footer": settings.footer = text.isEmpty ? nil : text
      case "colour", "color":
        settings.colour = try colour(text) { failure(member.value.offset, $0) }
      default:
        let key = member.key
        throw failure(member.keyOffset) { $0.brandUnknown(setting: key) }
      }
    }
    return settings
  }

  private static func colour(
    _ text: String,
    _ failure: (@escaping @Sendable (PublishingPhrases) -> String) -> CommandFailure
  ) throws(CommandFailure) -> Colour {
    guard let colour = Colour(hex: text) else {
      throw failure { $0.brandNoColour }
    }
    let ratio = colour.contrastOnWhite
    guard ratio >= Brand.leastContrast else {
      throw failure { texts in
        texts.brandPale(
          contrast: texts.words.number(tenths(ratio)),
          least: texts.words.number(tenths(Brand.leastContrast)))
      }
    }
    return colour
  }

  /// `4.4`, never rounded up.
  private static func tenths(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func sound(
    _ logo: Logo?, _ problem: @escaping @Sendable (PublishingPhrases) -> String
  ) throws(CommandFailure) -> Logo {
    guard let logo else {
      throw CommandFailure(.notUnderstood) { SafeText.clean(problem($0.publishing)) }
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
