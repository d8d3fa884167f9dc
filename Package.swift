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

/// Targets that compute and do no input or output; `.ci/purity` checks their imports.
let core: [Target] = [
  .target(name: "JSONText", swiftSettings: settings),
  .target(name: "Hashing", swiftSettings: settings),
  .target(name: "Typography", swiftSettings: settings),
  .target(name: "Satisfiability", swiftSettings: settings),
  .target(name: "DecisionDiagrams", swiftSettings: settings),
  .target(
    name: "Questionnaires", dependencies: ["JSONText", "Satisfiability", "DecisionDiagrams"],
    swiftSettings: settings),
  .target(
    name: "Assessments", dependencies: ["JSONText", "Questionnaires"], swiftSettings: settings),
  .target(
    name: "Reports",
    dependencies: ["Typography", "JSONText", "Questionnaires", "Assessments"],
    swiftSettings: settings),
  .target(
    name: "Interview", dependencies: ["Typography", "Questionnaires", "Assessments"],
    swiftSettings: settings),
]

/// Targets that touch the machine.
let edges: [Target] = [
  .systemLibrary(
    name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
  .target(name: "LineEditor", dependencies: ["CReadline"], swiftSettings: settings),
  .target(name: "Storage", swiftSettings: settings),
]

/// The program, with the questionnaires inside it.
let program: [Target] = [
  .executableTarget(
    name: "aiact",
    dependencies: [
      "Typography", "JSONText", "Hashing", "Questionnaires", "Assessments", "Reports", "Interview",
      "LineEditor", "Storage",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    swiftSettings: settings,
    linkerSettings: [
      // Loading the shared Swift libraries takes longer than all else before the first prompt.
      .unsafeFlags(
        ["-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections"],
        .when(platforms: [.linux], configuration: .release))
    ],
    plugins: ["EmbedQuestionnaires"]),
  .plugin(
    name: "EmbedQuestionnaires", capability: .buildTool(),
    dependencies: ["embed-questionnaires"], path: "Sources/EmbedQuestionnaires"),
  .executableTarget(
    name: "embed-questionnaires", dependencies: ["Hashing"], swiftSettings: settings),
]

/// What the tests share.
let testSupport: [Target] = [
  .target(name: "Randomness", path: "Tests/Randomness", swiftSettings: settings),
  .target(name: "PseudoTerminal", path: "Tests/PseudoTerminal", swiftSettings: settings),
  .executableTarget(
    name: "ParseLoop", dependencies: ["JSONText", "Storage"], path: "Tests/ParseLoop",
    swiftSettings: settings),
  .executableTarget(
    name: "LineEditorFixture", dependencies: ["LineEditor"], path: "Tests/LineEditorFixture",
    swiftSettings: settings),
]

let tests: [Target] = [
  .testTarget(
    name: "JSONTextTests", dependencies: ["JSONText", "Randomness"], swiftSettings: settings),
  .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: settings),
  .testTarget(
    name: "QuestionnairesTests", dependencies: ["Questionnaires", "JSONText"],
    exclude: ["Fixtures"], swiftSettings: settings),
  .testTarget(
    name: "SatisfiabilityTests", dependencies: ["Satisfiability", "Randomness"],
    swiftSettings: settings),
  .testTarget(
    name: "ReasoningTests", dependencies: ["Questionnaires", "Randomness"],
    // Writing down every completion takes five times as long without.
    swiftSettings: settings + [.unsafeFlags(["-O"])]),
  .testTarget(name: "ChecksTests", dependencies: ["Questionnaires"], swiftSettings: settings),
  .testTarget(
    name: "AssessmentsTests", dependencies: ["Questionnaires", "Assessments"],
    swiftSettings: settings),
  .testTarget(
    name: "InterviewTests",
    dependencies: ["Interview", "Typography", "Questionnaires", "Assessments"],
    exclude: ["Golden"], swiftSettings: settings),
  .testTarget(
    name: "ReportsTests",
    dependencies: ["Reports", "Typography", "Questionnaires", "Assessments", "JSONText"],
    exclude: ["Golden"], swiftSettings: settings),
  .testTarget(
    name: "StorageTests", dependencies: ["Storage", "PseudoTerminal"], swiftSettings: settings),
  .testTarget(
    name: "LineEditorTests", dependencies: ["PseudoTerminal", "LineEditorFixture"],
    swiftSettings: settings),
  .testTarget(
    name: "ProgramTests",
    dependencies: [
      "PseudoTerminal", "Typography", "JSONText", "Questionnaires", "Assessments", "Storage",
      "aiact",
    ],
    swiftSettings: settings),
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
