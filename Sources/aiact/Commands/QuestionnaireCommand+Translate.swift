import ArgumentParser
import CommandSupport
import JSONText
import QuestionnaireTexts
import Questionnaires
import Storage
import Translations
import Typography
import Wording

extension QuestionnaireCommand {
  /// `aiact questionnaire translate`
  struct Translate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "translate",
      abstract: "Write the texts of a questionnaire for a translator, or take them back.",
      discussion: """
        Writes every text with its English, its id and what is translated already, as json, as po \
        (gettext) or as xliff. Fill it in and give the file back with --from; it goes to \
        languages/LANGUAGE.json of the questionnaire's folder. A text whose English has changed \
        since is not taken for current: its old translation comes back to be looked at.

        EXAMPLES
          aiact questionnaire translate --language pl -o pl-to-do.json
          aiact questionnaire translate --language pl --to po -o pl.po
          aiact questionnaire translate --language pl --questionnaire mine/ --from pl.po
        """)

    @OptionGroup var questionnaire: QuestionnaireOptions

    @ArgumentParser.Option(
      help: "json, po or xliff; without it the ending of the file decides.")
    var to: SheetFormat?

    @ArgumentParser.Option(
      name: [.customShort("o"), .customLong("output")],
      help: ArgumentHelp("Where to write the sheet; without it to the screen.", valueName: "file"),
      completion: .file())
    var output: String?

    @ArgumentParser.Option(
      help: ArgumentHelp(
        "Take translations out of this sheet into the folder that --questionnaire names.",
        valueName: "file"), completion: .file(extensions: ["json", "po", "xliff", "xlf"]))
    var from: String?

    func run() throws {
      try Failing.run(.english) { () throws(CommandFailure) in
        if from != nil {
          try IdleOption.refuse(["--to": to != nil, "-o": output != nil], beside: "--from")
        }
        guard case .option(let tag) = try questionnaire.wish() else {
          throw CommandFailure(
            message: "say with --language into which language, such as pl", status: .wrongUse)
        }
        let files = try LoadedQuestionnaire.allFiles(
          folder: questionnaire.folder, withLanguages: true)
        let read = TranslationReader.read(tag, in: files)
        if let problem = read?.problems.first(where: { $0.severity == .error }) {
          throw CommandFailure(
            message: SafeText.clean(problem.formatted), status: .notUnderstood)
        }
        let sheet = TranslationSheet(of: files, language: tag, translation: read?.translation)
        if let from { try take(from, into: sheet) } else { try write(sheet, of: files) }
        return 0
      }
    }

    private func write(
      _ sheet: TranslationSheet, of files: [SourceFile]
    ) throws(CommandFailure) {
      let heading = QuestionnaireReader.heading(of: files)
      let bytes = (to ?? SheetFormat(path: output)).bytes(
        sheet, name: heading?.id ?? "questionnaire",
        sourceLanguage: QuestionnaireReader.language(of: files) ?? .english)
      guard let output, output != "-" else { return try Output.write(bytes) }
      try Self.save(bytes, to: output)
      Output.error(
        "\(SafeText.clean(output)): \(sheet.rows.count) texts, \(sheet.current.count) of them "
          + "translated")
    }

    private func take(_ path: String, into sheet: TranslationSheet) throws(CommandFailure) {
      guard let folder = questionnaire.folder else {
        throw CommandFailure(
          message: "say with --questionnaire into which folder the translation goes",
          status: .wrongUse)
      }
      var sheet = sheet
      let bytes: [UInt8]
      do throws(StorageFailure) {
        bytes = try FileReader.read(path, limit: 1 << 24)
      } catch {
        throw CommandFailure(storage: error)
      }
      let filled: FilledSheet
      do throws(SheetFormat.Unreadable) {
        filled = try SheetFormat(path: path).read(bytes)
      } catch {
        throw CommandFailure(
          message: "\(SafeText.clean(path)): \(error.message)", status: .notUnderstood)
      }
      let result: (taken: Int, outdated: [String])
      do throws(TranslationSheet.Refusal) {
        result = try sheet.take(filled)
      } catch {
        throw CommandFailure(
          message: "\(SafeText.clean(path)): \(Self.words(for: error, sheet.language))",
          status: .notUnderstood)
      }
      let place = "\(folder.hasSuffix("/") ? folder : folder + "/")languages"
      do throws(StorageFailure) {
        try Folders.create(place)
      } catch {
        throw CommandFailure(storage: error)
      }
      let file = "\(place)/\(sheet.language).json"
      try Self.save(JSONWriter(style: .pretty).bytes(sheet.file) + [0x0A], to: file)
      Output.error(
        "\(SafeText.clean(file)): \(result.taken) texts taken, "
          + "\(sheet.rows.count - sheet.current.count) still in English")
      if let first = result.outdated.first {
        Output.error(
          "not taken, because their English has changed: \(result.outdated.count), the first is "
            + SafeText.line(first))
      }
    }

    private static func save(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
      do throws(StorageFailure) {
        try DurableFile.write(bytes, to: path)
      } catch {
        throw CommandFailure(storage: error)
      }
    }

    private static func words(
      for refusal: TranslationSheet.Refusal, _ language: LanguageTag
    ) -> String {
      switch refusal {
      case .otherLanguage(let name):
        "this sheet is for \"\(SafeText.line(name))\", not for \(language)"
      case .unknownTexts(let ids):
        "there is no text \"\(SafeText.line(ids[0]))\" in this questionnaire"
      case .hidden(let id, let name):
        "the translation of \"\(SafeText.line(id))\" has the hidden character \(name)"
      }
    }
  }
}
