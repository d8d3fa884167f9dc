package import CommandSupport
package import OfficeOpenXML
import Storage
import Typography
import Wording

extension WordTemplate {
  /// The largest file that is read as a template: 16 MiB.
  private static let sizeLimit = 16 << 20

  /// The template in a file.
  package static func open(_ path: String) throws(CommandFailure) -> WordTemplate {
    let bytes: [UInt8]
    do throws(StorageFailure) {
      bytes = try FileReader.read(path, limit: sizeLimit)
    } catch {
      throw CommandFailure(storage: error)
    }
    do throws(TemplateFailure) {
      return try WordTemplate(bytes)
    } catch {
      throw CommandFailure(template: error, of: path)
    }
  }
}

extension CommandFailure {
  /// What is wrong with a Word file, and what to do.
  package init(template failure: TemplateFailure, of path: String? = nil) {
    self.init(.notUnderstood) { words in
      let texts = words.publishing
      return SafeText.line(
        words.lists.labelled(label: path ?? texts.template, value: texts.text(failure)))
    }
  }
}

extension PublishingPhrases {
  /// What is wrong with a Word file.
  fileprivate func text(_ failure: TemplateFailure) -> String {
    switch failure {
    case .zip(.notZip): wordNotZip
    case .zip(.broken): wordBroken
    case .zip(.damaged(let name)): wordDamaged(part: name)
    case .zip(.encrypted): wordEncrypted
    case .zip(.unusual): wordUnusual
    case .zip(.tooLarge): wordTooLarge
    case .zip(.badName(let name)): wordBadName(part: name)
    case .missing(let name): wordMissing(part: name)
    case .unreadable(let name): wordUnreadable(part: name)
    case .macros: wordMacros
    case .loads(let target): wordLoads(target: target)
    case .unusualNames: wordUnusualNames
    case .markInsideLine: wordMarkInside(mark: "{{report}}")
    }
  }
}
