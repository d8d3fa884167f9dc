package import ArgumentParser
import Assessments
package import CommandSupport
import Questionnaires
import Reasoning
import Register
import ResultFiles
import Storage
import Typography
import Wording

/// `aiact seal`: writes down what files hold and what their answers lead to.
package struct SealCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Write down what files hold and what they lead to, and sign it.",
    discussion: """
      Writes seal.json beside the files, or chatbot.seal for chatbot.json alone: the SHA-256 of each, and for each assessment the result, \
      the questionnaire that made it, and the head of its history (an in-toto Statement). \
      aiact verify names later what was changed, is missing or was added, and works the results out \
      again. Files lie in the folder of the seal, or in folders in it; hidden files and locks are \
      left out.

      A seal alone shows accidents and careless changes: whoever changes a file can make a new \
      seal. With --key it is signed (in seal.json.sig), and shows who made it. Keep a copy of the seal, \
      or mail it: what left your hands cannot be made anew. A signature of this kind is no \
      qualified electronic signature.

      --key takes an SSH key: a private key, or a public one whose private half an agent holds.

      EXIT CODES
        0 sealed · 69 ssh-keygen is missing, or did not sign · 73 there is such a seal already

      EXAMPLES
        aiact seal client/
        aiact seal client/ --key ~/.ssh/id_ed25519
        aiact seal "Website chatbot" --key ~/.ssh/id_ed25519
        aiact seal chatbot.json chatbot.html -o chatbot-seal.json
      """)

  @Argument(
    help: "A folder, files, or names of systems.", completion: .file())
  package var places: [String]

  @ArgumentParser.Option(
    help: ArgumentHelp("Sign with this SSH key.", valueName: "key"), completion: .file())
  package var key: String?

  @ArgumentParser.Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "Where the seal goes, instead of beside the files.", valueName: "out"),
    completion: .file(extensions: ["json"]))
  package var output: String?

  @Flag(help: "Replace a seal that is there.")
  package var force = false

  @OptionGroup package var questionnaire: QuestionnaireOptions
  @OptionGroup package var date: DateOptions

  package init() {}

  package func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      let isFolder = places.count == 1 && RegisterFiles.isFolder(places[0])
      let places =
        isFolder
        ? self.places
        : try self.places.map { place throws(CommandFailure) in
          try AssessmentName.path(of: place, saying: words)
        }
      let place = try sealPlace(of: places, isFolder: isFolder, words)
      let (folder, sealName) = SealedFolder.holding(place)
      for path in [place, "\(place).sig"] where !force { try Publishing.refuseExisting(path) }
      let signature = try key == nil ? nil : SealSignature(words)
      if let key {
        switch FileKind.of(key) {
        case nil:
          throw CommandFailure(
            message: words.seals.noSuchKey(file: SafeText.clean(key)), status: .notFound)
        case .file?: break
        case let kind?: throw CommandFailure(storage: .notAFile(path: key, kind: kind))
        }
      }
      let names =
        isFolder
        ? try folder.names(without: sealName)
        : try names(of: places, in: folder, without: sealName, words)
      guard !names.isEmpty else {
        throw CommandFailure(
          message: words.seals.nothingToSeal(place: SafeText.clean(places[0])),
          status: .notFound)
      }
      let loaded = try questionnaire.load()
      let seal = try make(
        names, in: folder, coversFolder: isFolder, loaded, on: try date.date(), words)
      let bytes = seal.bytes
      var mark: [UInt8]?
      if let signature, let key { mark = try signature.sign(bytes, with: key) }
      try write(bytes, mark, to: place, words)
      let contents = words.list([
        words.seals.files(count: names.count),
        words.seals.assessments(count: seal.results.count),
      ])
      Output.error(
        SafeText.clean(
          mark == nil
            ? words.seals.sealedUnsigned(seal: place, contents: contents)
            : words.seals.sealed(seal: place, contents: contents)))
      return 0
    }
  }

  private func sealPlace(
    of places: [String], isFolder: Bool, _ words: Words
  ) throws(CommandFailure) -> String {
    let (parent, name) = SealedFolder.holding(places[0])
    let folder = isFolder ? SealedFolder(path: places[0]) : parent
    guard let output else {
      let isOne = !isFolder && Set(places).count == 1
      return folder.place(of: isOne ? Seal.fileName(for: name) : Seal.fileName)
    }
    if output == "-" || isFolder && folder.name(of: output)?.contains("/") ?? true {
      throw CommandFailure(
        message: words.seals.placeInFolder(
          file: SafeText.clean(folder.place(of: Seal.fileName))), status: .wrongUse)
    }
    return output
  }

  private func names(
    of places: [String], in folder: SealedFolder, without seal: String, _ words: Words
  ) throws(CommandFailure) -> [String] {
    var names: Set<String> = []
    for place in places {
      if RegisterFiles.isFolder(place) {
        throw CommandFailure(
          message: words.seals.nameOneFolder(place: SafeText.clean(place)), status: .wrongUse)
      }
      guard let name = folder.name(of: place) else {
        throw CommandFailure(
          message: words.seals.notInFolder(
            file: SafeText.clean(place), folder: SafeText.clean(folder.path)),
          status: .wrongUse)
      }
      names.insert(name)
    }
    return names.subtracting([seal, "\(seal).sig"]).sorted()
  }

  private func make(
    _ names: [String], in folder: SealedFolder, coversFolder: Bool, _ loaded: LoadedQuestionnaire,
    on day: CalendarDate, _ words: Words
  ) throws(CommandFailure) -> Seal {
    let reasoner = Reasoner(loaded.questionnaire)
    var files: [Seal.File] = []
    var results: [Seal.Result] = []
    for name in names {
      let bytes: [UInt8]
      do throws(StorageFailure) {
        bytes = try folder.bytes(of: name)
      } catch {
        throw CommandFailure(storage: error)
      }
      files.append(.init(name: name, sha256: SealedFolder.digest(of: bytes)))
      guard name.hasSuffix(".json"), let assessment = try? Assessment(reading: bytes) else {
        continue
      }
      guard assessment.provenance.id == loaded.questionnaire.id else {
        Output.error(
          SafeText.clean(
            words.seals.withoutResult(
              file: folder.place(of: name), questionnaire: assessment.provenance.id)))
        continue
      }
      let fit = assessment.fit(to: loaded.questionnaire)
      results.append(
        .init(
          file: name, asOf: day,
          possible: reasoner.outcome(of: fit.answers, on: day).possibleTiers,
          madeWith: loaded.provenance, history: HistoryHead(of: assessment)))
    }
    return Seal(
      sealed: Clock.now(), program: Version.text, coversFolder: coversFolder, files: files,
      results: results)
  }

  /// A seal never lies beside the signature of another one.
  private func write(
    _ bytes: [UInt8], _ mark: [UInt8]?, to place: String, _ words: Words
  ) throws(CommandFailure) {
    if force, FileKind.exists("\(place).sig") {
      do throws(StorageFailure) {
        try DurableFile.remove("\(place).sig")
      } catch {
        throw CommandFailure(storage: error)
      }
      if mark == nil {
        Output.error(SafeText.clean(words.seals.removed(file: "\(place).sig")))
      }
    }
    try Publishing.save(bytes, to: place, replacing: force, forceHelps: true)
    if let mark { try Publishing.save(mark, to: "\(place).sig", replacing: force) }
  }
}
