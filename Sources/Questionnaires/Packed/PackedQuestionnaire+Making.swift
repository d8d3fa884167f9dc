import JSONText
import QuestionnaireTexts

/// Made by the build.
extension PackedQuestionnaire {
  /// The files of a questionnaire, packed; nil when they have mistakes.
  ///
  /// What is read is packed with a mark in place of each text, so that a translation can take its
  /// place. Whether a text is used as it stands is known when the texts are put back and the result
  /// is packed once more without marks: it must be what the files themselves give.
  package init?(_ sources: [SourceFile]) {
    var texts: [String] = []
    var files: [(path: String, count: Int)] = []
    var marks: [String: [String]] = [:]
    for file in sources {
      guard let root = JSONReader.read(file.bytes).node else { return nil }
      let own = TextWalk.texts(in: root, path: file.path).map(\.text)
      guard !own.isEmpty else { continue }
      marks[file.path] = own.indices.map { "\(Self.mark)\(texts.count + $0)" }
      texts += own
      files.append((file.path, own.count))
    }
    let marked = PackedTexts(language: .english, reviewed: "") { [marks] path in
      marks[path].map(PackedLines.lines)
    }
    guard let read = QuestionnaireReader.read(sources).questionnaire,
      let overlay = TextOverlay([marked]),
      let bare = QuestionnaireReader.read(sources, under: overlay).questionnaire
    else { return nil }
    let values = PackedValues(of: bare, language: read.language) {
      $0.hasPrefix(Self.mark) ? Int($0.dropFirst(Self.mark.count)) : nil
    }
    self.init(
      names: PackedLines.lines(values.names), texts: PackedLines.lines(texts),
      values: values.letters, files: files)
    let (before, after) = (Self.plain(read), Self.plain(questionnaire()))
    precondition(before == after, "a packed questionnaire does not come out as it went in")
  }

  private static let mark = "\u{A7}"

  private static func plain(_ questionnaire: Questionnaire) -> PackedValues {
    PackedValues(of: questionnaire, language: questionnaire.language) { _ in nil }
  }
}
