import PseudoTerminal
import Storage
import Testing

/// What the help of commands on assessments says: examples that work as they are printed, and what exit
/// codes mean.
@Suite struct HelpTests {
  private let program = builtProgram(named: "aiact")
  private let folder: TemporaryFolder

  private static let assessments = Result {
    let folder = try TemporaryFolder()
    return try [
      ("chatbot", "short-chatbot"), ("cv", "short-ranker"),
      ("product", "law-d04-model-maker-outside"),
    ].map { name, scenario in
      let path = try SavedScenario.write(
        to: folder, named: name, answering: scenario,
        called: name == "cv" ? "CV screening" : "Website chatbot")
      return (name, String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self))
    }
  }

  private static let commands: [String] = [
    "list", "duties", "duties list", "duties set", "recheck", "log", "compare", "merge", "import",
    "seal", "verify", "rename", "archive", "copy", "delete", "questionnaire form", "report",
    "letter", "unlock", "whatif",
  ]

  /// What has to be there besides the files.
  private static let beginnings = [
    "log": "aiact duties set chatbot.json all-lit --state doing",
    "verify": "aiact seal client; aiact seal old",
    "archive": "case \"$EXAMPLE\" in *--back) aiact archive chatbot;; esac",
    "import": "aiact questionnaire form --for chatbot.json -o form.csv; mkdir -p clients/bakery",
    "recheck": "ln -s \"$QUESTIONNAIRES\" new; ln -s \"$QUESTIONNAIRES/eu-ai-act\" old",
    "seal": "aiact report chatbot.json -o chatbot.html",
    "report": "mkdir assessments; cp client/*.json assessments",
  ]

  /// What needs a terminal, a key or a repository.
  private static func canRun(_ example: String) -> Bool {
    ![" --ask", "~/.ssh", "git add"].contains { example.contains($0) }
      && (!example.contains("aiact delete") || example.contains("--yes"))
  }

  init() throws { folder = try TemporaryFolder() }

  private func help(_ command: String, columns: String = "300") throws -> String {
    try runProgram(
      program, command.split(separator: " ").map(String.init) + ["--help"],
      environment: ["COLUMNS": columns]
    ).output
  }

  private func examples(_ help: String) -> [String] {
    help.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("EXAMPLE") }.dropFirst()
      .prefix { $0.hasPrefix("  ") }.map { $0.trimmingPrefix("  ") }.map(String.init)
  }

  private func prepare() throws {
    let texts = Dictionary(uniqueKeysWithValues: try Self.assessments.get())
    let (chatbot, cv) = (try #require(texts["chatbot"]), try #require(texts["cv"]))
    let own = "home/.local/share/aiact"
    for name in [own, "client", "old", "teams", "bin"] { try Folders.create(folder(name)) }
    for name in ["chatbot", "ada", "ben", "cem", "ours", "theirs", "old", "client/02"] {
      try folder.write("\(name).json", chatbot)
    }
    try folder.write("product.json", try #require(texts["product"]))
    for name in ["cv", "client/01-cv", "old/rota"] {
      try folder.write("\(name).json", cv)
    }
    try folder.write("\(own)/chatbot.json", chatbot)
    try folder.write(
      "\(own)/shop.json", chatbot.replacing("Website chatbot", with: "Chatbot of the shop"))
    for name in ["training.pdf", "logs.pdf", "teams/red--case-017.json"] {
      try folder.write(name, "{}")
    }
    try folder.write("chatbot.answers.json", #"{"id": "bot", "answers": {"technique": "learns"}}"#)
    try folder.write("sheets.jsonl", #"{"id": "bot", "answers": {"technique": "learns"}}"#)
  }

  @Test(arguments: commands) func everyExampleWorksAsItIsPrinted(command: String) throws {
    let examples = examples(try help(command))
    #expect(!examples.isEmpty)
    for example in examples where Self.canRun(example) {
      let fresh = try HelpTests()
      try fresh.prepare()
      let result = try fresh.run(example, after: Self.beginnings[command])
      // A comparison and a re-check say with their code what they found.
      let said: [Int32] = ["recheck", "compare"].contains(command) ? [0, 1, 3] : [0]
      #expect(said.contains(result.exitCode), "\(example): \(result.errors)")
      #expect(!result.errors.contains("aiact: "))
    }
  }

  private func run(_ example: String, after beginning: String?) throws -> ProgramResult {
    let questionnaires = ShippedQuestionnaire.folder.split(separator: "/").dropLast()
      .reduce("") { "\($0)/\($1)" }
    let script = """
      cd '\(folder.path)' && ln -s '\(program)' bin/aiact && PATH="$PWD/bin:$PATH"
      HOME="$PWD/home" QUESTIONNAIRES='\(questionnaires)' EXAMPLE='\(example)'
      export HOME PATH
      ln -s "$QUESTIONNAIRES/eu-ai-act" eu-ai-act-0.2.0
      { \(beginning ?? ":"); } > before.txt 2>&1 < /dev/null
      \(example)
      """
    return try runProgram("/bin/sh", ["-c", script])
  }

  /// A line that is cut in two cannot be copied.
  @Test(arguments: commands + ["practise", "classify", "class", "guide", "score", "check"])
  func noExampleIsBroken(command: String) throws {
    #expect(try examples(help(command, columns: "80")) == examples(help(command)))
  }

  @Test(arguments: commands.filter { $0 != "duties" })
  func exitCodesAreTold(command: String) throws {
    #expect(try help(command).contains("EXIT CODES\n  0 "))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func everyCommandIsCompleted(shell: String) throws {
    let script = try runProgram(program, ["--generate-completion-script", shell])
    #expect(script.exitCode == 0)
    for command in Self.commands {
      let name = shell == "fish" ? command : "_aiact_" + command.replacing(" ", with: "_")
      #expect(script.output.contains(name))
    }
  }
}
