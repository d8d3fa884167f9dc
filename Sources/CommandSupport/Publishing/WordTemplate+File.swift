package import Documents
import Storage
import Typography

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
    let place = path.map { "\($0): " } ?? "the Word template: "
    self.init(
      message: SafeText.line(place + failure.words), status: .notUnderstood)
  }
}

extension TemplateFailure {
  fileprivate var words: String {
    switch self {
    case .zip(.notZip): "this is not a Word file (.docx)"
    case .zip(.broken): "this Word file is damaged: its table of contents does not fit"
    case .zip(.damaged(let name)): "this Word file is damaged: \"\(name)\" cannot be unpacked"
    case .zip(.encrypted): "this Word file has a password; save it without one"
    case .zip(.unusual): "this Word file is packed in an unusual way; save it again with Word"
    case .zip(.tooLarge): "this Word file is too large: at most 64 MB unpacked, in 2000 parts"
    case .zip(.badName(let name)):
      "this Word file is not safe: a part of it is named \"\(name)\", or is there twice"
    case .missing(let name): "this is no Word document: \"\(name)\" is missing in it"
    case .unreadable(let name): "this Word file is damaged: \"\(name)\" cannot be read"
    case .macros: "this Word file holds programs (macros); save it as .docx or .dotx"
    case .loads(let target):
      "this Word file loads something from elsewhere when it is opened (\(target)); remove that"
    case .unusualNames: "this Word file was written in an unusual way; save it again with Word"
    case .markInsideLine:
      "{{report}} has to stand alone on a line of the text, not among words or in a text box"
    }
  }
}
