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
  .target(name: "Satisfiability", swiftSettings: settings),
  .target(
    name: "Questionnaires", dependencies: ["JSONText", "Satisfiability"], swiftSettings: settings),
]

/// The document and what is told about it; as pure as the core.
let documents: [Target] = [
  .target(
    name: "Assessments", dependencies: ["JSONText", "Questionnaires"], swiftSettings: settings)
]

let tests: [Target] = [
  .target(name: "Randomness", path: "Tests/Randomness", swiftSettings: settings),
  .testTarget(
    name: "SatisfiabilityTests", dependencies: ["Satisfiability", "Randomness"],
    swiftSettings: settings),
  .testTarget(
    name: "ChecksTests", dependencies: ["Questionnaires"], swiftSettings: settings),
  .testTarget(
    name: "AssessmentsTests", dependencies: ["Questionnaires", "Assessments"],
    swiftSettings: settings),
  .testTarget(
    name: "ReasoningTests", dependencies: ["Questionnaires", "Randomness"],
    swiftSettings: settings),
]

let package = Package(
  name: "aiact",
  products: [],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: core + documents + tests,
  swiftLanguageModes: [.v6]
)
