// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for all our targets.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
  .enableUpcomingFeature("ExistentialAny"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
  .enableUpcomingFeature("InternalImportsByDefault"),
  // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What the tests work hardest in is optimised in debug builds too: their wait is a third of it.
let thorough: [SwiftSetting] = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The targets that may use the operating system carry this mark; `.ci/purity` reads it.
let mark: [SwiftSetting] = [.define("TOUCHES_THE_MACHINE")]

/// What these targets are compiled with.
let machine: [SwiftSetting] = settings + mark

/// The same for those among them that read and write byte by byte.
let thoroughMachine: [SwiftSetting] = thorough + mark

/// Commands, options and help.
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

// Each target stands below all that it depends on, so that reading order is the direction of the
// arrows. This is the only list of targets and arrows: `.ci/purity` checks imports against it and
// prints the drawing in the README from it. The line above a target says what it is.

/// Targets that compute and do no input or output.
let core: [Target] = [
  // widths, wrapping, and characters that are safe or plain
  .target(name: "Typography", swiftSettings: thorough),
  // strict JSON in and out, with places
  .target(name: "JSONText", dependencies: ["Typography"], swiftSettings: thorough),
  // SHA-256, and bytes as letters (Base64)
  .target(name: "Hashing", swiftSettings: thorough),
  // the solver
  .target(name: "Satisfiability", swiftSettings: thorough),
  // all completions of a sheet, counted
  .target(name: "DecisionDiagrams", swiftSettings: thorough),
  // places in the law, and how a language writes them
  .target(name: "Citations", swiftSettings: thorough),
  // the texts in the files of a questionnaire, found and replaced
  .target(
    name: "QuestionnaireTexts", dependencies: ["JSONText", "Hashing", "Citations"],
    swiftSettings: thorough),
  // the format: model, reading, and the packed form that the program carries
  .target(
    name: "Questionnaires", dependencies: ["JSONText", "Typography", "QuestionnaireTexts"],
    swiftSettings: thorough),
  // answers as files write them
  .target(
    name: "AnswerSheets", dependencies: ["JSONText", "Typography", "Questionnaires"],
    swiftSettings: thorough),
  // described cases with the answers and the result that are expected of them
  .target(
    name: "Scenarios",
    dependencies: [
      "QuestionnaireTexts", "AnswerSheets", "JSONText", "Typography", "Questionnaires",
    ],
    swiftSettings: thorough),
  // the texts of a questionnaire in other languages, and the terms of the law in them
  .target(
    name: "Translations",
    dependencies: [
      "QuestionnaireTexts", "JSONText", "Hashing", "Typography", "Questionnaires", "Citations",
    ],
    swiftSettings: thorough),
  // exact outcomes of answers, and all that is worked out from them
  .target(
    name: "Reasoning", dependencies: ["Questionnaires", "Satisfiability", "DecisionDiagrams"],
    swiftSettings: thorough),
  // what is proved of a questionnaire, of two versions, and drawn of it
  .target(
    name: "Checks",
    dependencies: [
      "QuestionnaireTexts", "Translations", "Scenarios",
      "Typography", "Reasoning", "Questionnaires", "Satisfiability", "DecisionDiagrams", "JSONText",
    ],
    swiftSettings: thorough),
  // the document of one system
  .target(
    name: "Assessments", dependencies: ["AnswerSheets", "JSONText", "Hashing", "Questionnaires"],
    swiftSettings: thorough),
  // complete sheets at the speed of reading
  .target(
    name: "Batch",
    dependencies: [
      "QuestionnaireTexts", "AnswerSheets", "Reasoning", "Questionnaires", "Satisfiability",
      "JSONText", "Assessments",
    ],
    swiftSettings: thorough),
  // many documents: entries and differences
  .target(
    name: "Register",
    dependencies: [
      "Typography", "JSONText", "Hashing", "Questionnaires", "Reasoning", "Assessments",
    ],
    swiftSettings: thorough),
  // which form a sentence takes with a number in it, in 24 languages
  .target(name: "Plurals", swiftSettings: thorough),
  // the program's texts in all languages, read and written as code when it is built
  .target(
    name: "Catalogues",
    dependencies: ["QuestionnaireTexts", "JSONText", "Questionnaires", "Plurals"],
    swiftSettings: settings),
  // one language: its texts, days, numbers and lists, and the words for answers and tiers
  .target(
    name: "Wording",
    dependencies: [
      "QuestionnaireTexts", "AnswerSheets", "JSONText", "Questionnaires", "Reasoning",
      "Assessments", "Plurals",
    ],
    exclude: ["Texts"], swiftSettings: thorough, plugins: ["WritePhrases"]),
  // zlib
  .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
  // bytes made small and unpacked again
  .target(
    name: "Packing", dependencies: ["CZlib"], swiftSettings: thorough,
    // The static library: a shared one more costs time at every start.
    linkerSettings: [.unsafeFlags(["-Xlinker", "-l:libz.a"], .when(platforms: [.linux]))]),
  // XML taken apart with the places of its parts, and texts made harmless inside it
  .target(name: "XML", dependencies: ["Typography"], swiftSettings: thorough),
  // documents, tables and calendars as values, and their writers as text; knows no law
  .target(name: "Documents", dependencies: ["Typography"], swiftSettings: thorough),
  // Word and Excel files, written and filled, and the ZIP file around them
  .target(
    name: "OfficeOpenXML", dependencies: ["Typography", "XML", "Packing", "Documents"],
    swiftSettings: thorough),
  // texts in two languages, as translators' programs read and write them
  .target(name: "TranslatorFiles", dependencies: ["Typography", "XML"], swiftSettings: settings),
  // what is told of an analysis, and as a document
  .target(
    name: "Reports",
    dependencies: ["Questionnaires", "Reasoning", "Assessments", "Wording", "Documents"],
    swiftSettings: thorough),
  // a report as the last screen of an interview, as sheets, as a calendar and as JSON
  .target(
    name: "ReportFormats",
    dependencies: [
      "AnswerSheets", "Typography", "JSONText", "Questionnaires", "Reasoning", "Assessments",
      "Wording", "Documents", "Reports",
    ],
    swiftSettings: thorough),
  // a result in the terms of the Data Privacy Vocabulary, for registers and tools
  .target(
    name: "LinkedData",
    dependencies: ["JSONText", "Questionnaires", "Reasoning", "Assessments", "Reports"],
    swiftSettings: thorough),
  // what is asked of makers and told to customers, ready to send
  .target(
    name: "Letters",
    dependencies: ["Questionnaires", "Reasoning", "Wording", "Documents"],
    swiftSettings: settings),
  // what is told of many assessments: the register, re-checks, duties, histories, comparisons
  .target(
    name: "RegisterReports",
    dependencies: [
      "QuestionnaireTexts", "Typography", "JSONText", "Questionnaires", "Reasoning", "Assessments",
      "Register",
      "Wording", "Documents", "Reports", "ReportFormats",
    ],
    swiftSettings: thorough),
  // cases for a class: practice, marking, teams, paper and records
  .target(
    name: "Workshop",
    dependencies: [
      "QuestionnaireTexts", "AnswerSheets", "Scenarios",
      "Typography", "JSONText", "Questionnaires", "Reasoning", "Assessments", "Wording",
      "Documents",
    ],
    swiftSettings: settings),
  // pages for small firms, consultants and workshops
  .target(
    name: "Guides", dependencies: ["QuestionnaireTexts", "Questionnaires", "Wording", "Documents"],
    swiftSettings: settings),
  // what a typed line means: an answer, a command, or why it is neither
  .target(
    name: "TypedLines",
    dependencies: [
      "QuestionnaireTexts", "AnswerSheets", "Typography", "Questionnaires", "Assessments",
      "Wording",
    ],
    swiftSettings: thorough),
  // forms to fill in, and what is read back from them
  .target(
    name: "Forms",
    dependencies: [
      "QuestionnaireTexts", "AnswerSheets", "Typography", "Translations",
      "JSONText", "Hashing", "Questionnaires", "Assessments", "Wording", "Documents",
      "TranslatorFiles",
    ],
    swiftSettings: thorough),
  // the conversation, on a console it knows only as a protocol
  .target(
    name: "Interview",
    dependencies: [
      "QuestionnaireTexts", "Typography", "Questionnaires", "Reasoning", "Assessments", "Register",
      "Wording",
      "TypedLines",
    ],
    swiftSettings: thorough),
]

/// Targets that touch the machine.
let edges: [Target] = [
  // GNU readline
  .systemLibrary(
    name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
  // readline and signals
  .target(name: "LineEditor", dependencies: ["CReadline"], swiftSettings: thoroughMachine),
  // threads, and other programs run to their end
  .target(name: "Threads", swiftSettings: thoroughMachine),
  // durable files, locks, folders
  .target(name: "Storage", swiftSettings: thoroughMachine),
]

/// The program, with the questionnaires inside it.
let program: [Target] = [
  // writes the program's texts as code
  .executableTarget(
    name: "write-phrases", dependencies: ["Catalogues"], swiftSettings: machine),
  .plugin(
    name: "WritePhrases", capability: .buildTool(), dependencies: ["write-phrases"],
    path: "Sources/WritePhrases"),
  // writes the questionnaires into the program
  .executableTarget(
    name: "embed-questionnaires",
    dependencies: [
      "QuestionnaireTexts", "Translations", "JSONText", "Hashing", "Packing", "Questionnaires",
    ],
    swiftSettings: machine),
  .plugin(
    name: "EmbedQuestionnaires", capability: .buildTool(),
    dependencies: ["embed-questionnaires"], path: "Sources/EmbedQuestionnaires"),
  // what all commands share: options, files, exit codes
  .target(
    name: "CommandSupport",
    dependencies: [
      "QuestionnaireTexts", "Translations",
      "Typography", "JSONText", "Hashing", "Questionnaires", "Reasoning", "Assessments", "Register",
      "Wording", "Forms", "Storage", "Packing",
      "Threads", "TypedLines",
      argumentParser,
    ],
    swiftSettings: thoroughMachine, plugins: ["EmbedQuestionnaires"]),
  // what is told as a file of the user: formats, the look of a firm, programs that make a PDF
  .target(
    name: "ResultFiles",
    dependencies: [
      "Typography", "JSONText", "Questionnaires", "Assessments", "Register", "Wording", "Documents",
      "OfficeOpenXML", "Reports", "ReportFormats", "LinkedData", "RegisterReports", "Storage",
      "Threads", "CommandSupport",
      argumentParser,
    ],
    swiftSettings: thoroughMachine),
  // an interview at a terminal, kept in a file
  .target(
    name: "Sessions",
    dependencies: [
      "QuestionnaireTexts", "Translations",
      "Typography", "JSONText", "Questionnaires", "Reasoning", "Assessments", "Register", "Wording",
      "Documents", "Reports", "ReportFormats", "Letters", "Forms", "Interview", "LineEditor",
      "Storage", "CommandSupport",
      "ResultFiles",
      "TypedLines", "Threads",
    ],
    swiftSettings: machine),
  // commands on assessments that exist
  .target(
    name: "RegisterCommands",
    dependencies: [
      "Typography", "JSONText", "Questionnaires", "Reasoning", "Assessments", "Register",
      "Wording", "Documents", "Reports", "Letters", "RegisterReports", "Forms", "Storage",
      "CommandSupport", "ResultFiles", "Threads",
      argumentParser,
    ],
    swiftSettings: machine),
  // commands that seal assessments and verify the seal
  .target(
    name: "SealCommands",
    dependencies: [
      "Typography", "Hashing", "Questionnaires", "Reasoning", "Assessments", "Register", "Wording",
      "Storage", "Threads", "CommandSupport", "ResultFiles",
      argumentParser,
    ],
    swiftSettings: machine),
  // commands for teaching
  .target(
    name: "WorkshopCommands",
    dependencies: [
      "QuestionnaireTexts", "Scenarios",
      "Typography", "JSONText", "Questionnaires", "Reasoning", "Checks", "Assessments", "Wording",
      "Documents",
      "Workshop", "Interview", "LineEditor", "Storage", "CommandSupport", "ResultFiles", "Sessions",
      "TypedLines",
      argumentParser,
    ],
    swiftSettings: machine),
  // the program: its commands on interviews, questionnaires and sheets
  .executableTarget(
    name: "aiact",
    dependencies: [
      "QuestionnaireTexts", "Translations", "Scenarios",
      "Typography", "JSONText", "Questionnaires", "Reasoning", "Batch", "Checks",
      "Assessments", "Wording", "Reports", "Forms", "Storage",
      "CommandSupport", "ResultFiles", "Sessions", "RegisterCommands", "SealCommands",
      "WorkshopCommands", "Workshop", "Documents",
      "Guides", "Threads", "TranslatorFiles",
      argumentParser,
    ],
    exclude: ["Linking"],
    swiftSettings: machine,
    linkerSettings: [
      // Loading the shared Swift libraries takes longer than all else before the first prompt.
      // So does loading the shared C++ library; `Sources/aiact/Linking` has what stands in for it.
      // At fixed addresses the loader has no 55,000 of them to write (Decisions/StartingFast.md).
      .unsafeFlags(
        [
          "-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections", "-use-ld=lld",
          "-Xlinker", "--no-pie",
          "-L\(Context.packageDirectory)/Sources/aiact/Linking",
        ],
        .when(platforms: [.linux], configuration: .release))
    ]),
]

/// What the tests share.
let testSupport: [Target] = [
  // the questionnaires that tests ask, and replace parts of
  .target(
    name: "Samples", dependencies: ["QuestionnaireTexts", "Questionnaires"], path: "Tests/Samples",
    swiftSettings: settings),
  .target(name: "Randomness", path: "Tests/Randomness", swiftSettings: thorough),
  .target(name: "Goldens", path: "Tests/Goldens", swiftSettings: thorough),
  .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: thorough),
  .executableTarget(
    name: "ParseLoop", dependencies: ["JSONText", "Storage"], path: "Tests/ParseLoop",
    swiftSettings: settings),
  .executableTarget(
    name: "LineEditorFixture", dependencies: ["LineEditor"], path: "Tests/LineEditorFixture",
    swiftSettings: settings),
]

let tests: [Target] = [
  .testTarget(
    name: "TypographyTests", dependencies: ["Typography", "Randomness"], swiftSettings: settings),
  .testTarget(
    name: "JSONTextTests", dependencies: ["JSONText", "Randomness"], swiftSettings: settings),
  .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: settings),
  .testTarget(name: "PackingTests", dependencies: ["Packing"], swiftSettings: settings),
  .testTarget(
    name: "QuestionnairesTests",
    dependencies: [
      "Samples", "Reasoning",
      "QuestionnaireTexts", "AnswerSheets", "Translations", "Scenarios",
      "Questionnaires", "JSONText", "Batch", "Checks", "Citations", "Typography",
    ],
    exclude: ["Fixtures"], swiftSettings: settings),
  .testTarget(
    name: "SatisfiabilityTests", dependencies: ["Satisfiability", "Randomness"],
    swiftSettings: thorough),
  .testTarget(
    name: "ReasoningTests",
    dependencies: [
      "AnswerSheets", "JSONText", "Questionnaires", "Reasoning", "Batch", "Checks",
      "Satisfiability",
      "Randomness",
    ],
    // Writing down every completion takes five times as long without.
    swiftSettings: settings + [.unsafeFlags(["-O"])]),
  .testTarget(
    name: "ChecksTests",
    dependencies: [
      "Samples", "QuestionnaireTexts", "Translations", "Scenarios", "Questionnaires", "Reasoning",
      "Satisfiability", "Checks",
    ],
    swiftSettings: settings),
  .testTarget(
    name: "AssessmentsTests",
    dependencies: [
      "Samples", "AnswerSheets", "JSONText", "Questionnaires", "Assessments", "Randomness",
      "Goldens",
    ],
    exclude: ["Golden"],
    swiftSettings: settings),
  .testTarget(name: "CitationsTests", dependencies: ["Citations"], swiftSettings: settings),
  .testTarget(
    name: "PluralsTests", dependencies: ["Plurals"], exclude: ["categories.txt"],
    swiftSettings: settings),
  .testTarget(
    name: "CataloguesTests", dependencies: ["Catalogues"], swiftSettings: settings),
  .testTarget(name: "XMLTests", dependencies: ["XML"], swiftSettings: settings),
  .testTarget(
    name: "DocumentsTests", dependencies: ["Documents", "Typography"], swiftSettings: settings),
  .testTarget(
    name: "OfficeOpenXMLTests", dependencies: ["OfficeOpenXML", "Documents", "XML"],
    swiftSettings: settings),
  .testTarget(
    name: "TranslatorFilesTests", dependencies: ["TranslatorFiles"], swiftSettings: settings),
  .testTarget(
    name: "RegisterTests",
    dependencies: [
      "Samples", "Register", "JSONText", "Questionnaires", "Reasoning", "Assessments",
    ],
    swiftSettings: settings),
  .testTarget(
    name: "WordingTests",
    dependencies: [
      "Reasoning", "QuestionnaireTexts", "Wording", "Questionnaires", "Assessments", "Plurals",
    ],
    swiftSettings: settings),
  .testTarget(
    name: "InterviewTests",
    dependencies: [
      "QuestionnaireTexts", "Translations", "Scenarios",
      "Interview", "TypedLines", "Typography", "JSONText", "Questionnaires", "Reasoning",
      "Assessments", "Wording", "Randomness", "Goldens",
    ],
    exclude: ["Golden"], swiftSettings: settings),
  .testTarget(
    name: "ReportsTests",
    dependencies: [
      "Samples", "QuestionnaireTexts", "Translations", "Scenarios",
      "Reports", "ReportFormats", "LinkedData", "Letters", "RegisterReports", "Documents",
      "OfficeOpenXML", "Typography", "Questionnaires",
      "Reasoning", "Assessments", "Wording",
      "Register", "Goldens", "Randomness", "JSONText", "Hashing",
    ],
    exclude: ["Golden"], swiftSettings: settings),
  .testTarget(
    name: "FormsTests",
    dependencies: [
      "Samples", "AnswerSheets", "QuestionnaireTexts", "Translations", "Scenarios",
      "Forms", "JSONText", "Questionnaires", "Reasoning", "Assessments", "Wording", "Documents",
      "Goldens",
    ],
    swiftSettings: settings),
  .testTarget(
    name: "WorkshopTests",
    dependencies: [
      "AnswerSheets", "QuestionnaireTexts", "Scenarios",
      "Workshop", "Documents", "JSONText", "Questionnaires", "Reasoning", "Wording", "Goldens",
    ],
    exclude: ["Golden"], swiftSettings: settings),
  .testTarget(
    name: "StorageTests", dependencies: ["Storage", "PseudoTerminal"], swiftSettings: settings),
  .testTarget(
    name: "LineEditorTests", dependencies: ["PseudoTerminal", "LineEditor", "LineEditorFixture"],
    swiftSettings: settings),
  .testTarget(
    name: "ProgramTests",
    dependencies: [
      "Samples", "QuestionnaireTexts", "Translations", "Scenarios",
      "PseudoTerminal", "Typography", "JSONText", "Questionnaires", "Reasoning",
      "Checks", "Assessments", "Register", "Wording", "Interview", "Storage", "CommandSupport",
      "ResultFiles",
      "Sessions", "Goldens", "Workshop", "WorkshopCommands", "aiact", "Guides", "Documents",
      "TypedLines", "Threads",
      argumentParser,
    ],
    exclude: ["Golden"], swiftSettings: settings),
]

let package = Package(
  name: "aiact",
  products: [.executable(name: "aiact", targets: ["aiact"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: core + edges + program + testSupport + tests,
  swiftLanguageModes: [.v6]
)
