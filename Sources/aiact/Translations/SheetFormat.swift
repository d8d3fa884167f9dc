import ArgumentParser
import Forms
import JSONText
import QuestionnaireTexts
import Questionnaires
import Translations
import TranslatorFiles
import Typography

/// The formats in which translators get the texts of a questionnaire.
enum SheetFormat: String, ExpressibleByArgument, CaseIterable {
  case json, po, xliff

  /// The format that the ending of a file names; JSON for any other.
  init(path: String?) {
    let ending = path?.split(separator: ".").last.map { $0.lowercased() }
    switch ending {
    case "po", "pot": self = .po
    case "xliff", "xlf": self = .xliff
    default: self = .json
    }
  }

  /// The sheet as bytes.
  ///
  /// - Parameter name: the name of the questionnaire.
  func bytes(_ sheet: TranslationSheet, name: String, sourceLanguage: LanguageTag) -> [UInt8] {
    switch self {
    case .json: return JSONWriter(style: .pretty).bytes(sheet.working) + [0x0A]
    case .po:
      return POWriter.bytes(sheet.catalogue(name: name, sourceLanguage: sourceLanguage.text))
    case .xliff:
      return XLIFFWriter.bytes(sheet.catalogue(name: name, sourceLanguage: sourceLanguage.text))
    }
  }

  /// What was filled in; throws in words what is wrong with the file.
  func read(_ bytes: [UInt8]) throws(Unreadable) -> FilledSheet {
    do throws(Catalogue.Failure) {
      switch self {
      case .json: return try Self.json(bytes)
      case .po: return FilledSheet(try POReader.read(bytes))
      case .xliff: return FilledSheet(try XLIFFReader.read(bytes))
      }
    } catch {
      throw Unreadable(message: words(for: error))
    }
  }

  /// Why a file cannot be read, for people.
  struct Unreadable: Error {
    let message: String
  }

  private static func json(_ bytes: [UInt8]) throws(Catalogue.Failure) -> FilledSheet {
    let result = JSONReader.read(bytes)
    guard let root = result.node else {
      let offset = result.problems.first?.offset ?? 0
      throw .unexpected(line: bytes.prefix(offset).count { $0 == 0x0A } + 1)
    }
    guard let sheet = FilledSheet(root) else { throw .unexpected(line: 1) }
    return sheet
  }

  private func words(for failure: Catalogue.Failure) -> String {
    switch failure {
    case .notUTF8: "this is not UTF-8 text"
    case .unexpected(let line):
      "line \(line) is not what \"questionnaire translate --to \(rawValue)\" writes"
    case .notXML: "this is not an XLIFF file"
    case .nameless: "a text has no id"
    case .twice(let id): "the text \"\(SafeText.line(id))\" stands twice"
    }
  }
}
