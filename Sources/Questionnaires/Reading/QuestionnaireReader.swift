package import JSONText
package import QuestionnaireTexts

/// Reads the files of a questionnaire and reports everything that is wrong with them in one go.
package enum QuestionnaireReader {
  package struct Result: Sendable {
    /// Nil when there are errors.
    package let questionnaire: Questionnaire?
    package let problems: [Problem]
    /// The ids of texts that stand in the language of the files, because the overlay has none for
    /// them; empty without an overlay.
    package var untranslated: [String] = []
  }

  /// Reads a questionnaire out of its files. Scenarios and sets are passed over;
  /// ``ScenarioReader`` reads them when they are needed. So are translations, but for the one that
  /// is laid over the texts.
  ///
  /// - Parameter isProven: whether the same files have been read before and every name was found to
  ///   resolve; it is not looked at again, which saves a fifth of the time.
  package static func read(
    _ files: [SourceFile], under overlay: TextOverlay? = nil, isProven: Bool = false
  ) -> Result {
    var layer = overlay.map { OverlayLayer($0, over: language(of: files) ?? .english) }
    var log = ProblemLog(files: files)
    var parts = Parts()
    for (number, file) in files.enumerated() {
      guard let kind = FileContents(path: file.path) else {
        log.warning(
          "unknown-file", "this file is not part of a questionnaire and is not read",
          at: Place(file: number, offset: 0))
        continue
      }
      guard !kind.isBesideTheTexts else { continue }
      guard var node = readText(file, number: number, log: &log) else { continue }
      if let laid = layer?.laid(over: node, path: file.path) { node = laid }
      parts.add(node, kind: kind, file: number, log: &log)
    }
    guard var header = parts.header, let headerPlace = parts.headerPlace else {
      if !files.contains(where: { FileContents(path: $0.path) == .questionnaire }) {
        return Result(questionnaire: nil, problems: log.sorted() + [missingHeader])
      }
      return Result(questionnaire: nil, problems: log.sorted())
    }
    if let layer {
      header.language = layer.overlay.language.text
      header.translation = layer.state
    }
    let sections = parts.orderedSections(header, at: headerPlace, log: &log)
    if !isProven {
      let resolver = NameResolver(
        header: header, parts: parts, sections: sections, isWhole: !log.hasErrors)
      resolver.check(log: &log)
    }
    guard !log.hasErrors else { return Result(questionnaire: nil, problems: log.sorted()) }
    let questionnaire = Questionnaire(
      header: header, sections: sections, facts: parts.facts, readings: parts.readings,
      findings: parts.findings, duties: parts.duties, sources: parts.sources,
      advice: parts.advice)
    return Result(
      questionnaire: questionnaire, problems: log.sorted(),
      untranslated: layer?.untranslated ?? [])
  }

  /// The heading alone, read from `questionnaire.json` and what is expected; nil when that has
  /// mistakes. Mistakes elsewhere in these files are found when all is read.
  package static func heading(
    of files: [SourceFile], under overlay: TextOverlay? = nil
  ) -> Heading? {
    var log = ProblemLog(files: files)
    guard
      let number = files.firstIndex(where: { FileContents(path: $0.path) == .questionnaire }),
      let node = readText(files[number], number: number, under: overlay, log: &log),
      let reader = ObjectReader(node, file: number, log: &log)
    else { return nil }
    var parts = Parts()
    for (number, file) in files.enumerated() where FileContents(path: file.path) == .expectations {
      guard let node = readText(file, number: number, under: overlay, log: &log) else {
        return nil
      }
      parts.add(node, kind: .expectations, file: number, log: &log)
    }
    let heading = Heading(reader, expected: parts.advice.expected, log: &log)
    return log.hasErrors ? nil : heading
  }

  /// The language in which the files are written; nil when they do not say so.
  package static func language(of files: [SourceFile]) -> LanguageTag? {
    guard
      let file = files.first(where: { FileContents(path: $0.path) == .questionnaire }),
      case .object(let header)? = JSONReader.read(file.bytes).node?.value,
      case .string(let name)? = header["language"]?.value
    else { return nil }
    return LanguageTag(name)
  }

  /// The JSON of one file; nil when it cannot be understood as a whole.
  package static func readText(_ file: SourceFile, number: Int, log: inout ProblemLog) -> JSONNode?
  {
    let result = JSONReader.read(file.bytes)
    for problem in result.problems {
      log.error("json", problem.message, at: Place(file: number, offset: problem.offset))
    }
    if result.node == nil { log.loseNames() }
    return result.node
  }

  /// The same with the texts of a language.
  package static func readText(
    _ file: SourceFile, number: Int, under overlay: TextOverlay?, log: inout ProblemLog
  ) -> JSONNode? {
    let node = readText(file, number: number, log: &log)
    guard let overlay else { return node }
    var missing: [String] = []
    return node.map { overlay.laid(over: $0, path: file.path, missing: &missing) }
  }

  private static let missingHeader = Problem(
    code: "missing-file", severity: .error, file: "questionnaire.json", line: 1, column: 1,
    message: "the file questionnaire.json is missing; every questionnaire starts there")
}
