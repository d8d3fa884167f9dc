import Checks
import Questionnaires
import Testing

/// Every check finds damage done to the shipped questionnaire, at its line, and nothing in the
/// questionnaire as it is.
@Suite struct ShippedMutationTests {
  private static func never(_ condition: String) -> String {
    "{ \"all\": [\(condition), { \"not\": \(condition) }] }"
  }

  private static func always(_ condition: String) -> String {
    "{ \"any\": [\(condition), { \"not\": \(condition) }] }"
  }

  private static let findings = [
    "findings/prohibited-5-1-f", "findings/annex-iii-4-a", "findings/art-50-1",
    "findings/in-scope", "findings/gpai-model", "findings/annex-i-a-2",
  ]

  @Test func theShippedQuestionnaireIsClean() throws {
    let report = QuestionnaireChecks.run(try ShippedFiles().sources)
    #expect(report.problems.map(\.formatted) == [])
  }

  @Test func impossibleFindings() throws {
    var files = try ShippedFiles()
    for id in Self.findings {
      let place = try files.change("when", of: id, Self.never)
      #expect(files.places(of: "impossible-finding").contains(place), "\(id)")
    }
    #expect(try ShippedFiles().places(of: "impossible-finding") == [])
  }

  @Test func inevitableFindingsAndTheTiersTheyHide() throws {
    for id in Self.findings {
      var files = try ShippedFiles()
      let place = try files.change("when", of: id, Self.always)
      if try files.has("unless", in: id) { try files.change("unless", of: id) { _ in "[]" } }
      #expect(files.places(of: "inevitable-finding").contains(place), "\(id)")
    }
    for id in ["prohibited-5-1-e", "annex-iii-4-a", "annex-iii-1-b", "art-50-1", "in-scope"].map({
      "findings/\($0)"
    }) {
      var files = try ShippedFiles()
      try files.change("when", of: id, Self.always)
      if try files.has("unless", in: id) { try files.change("unless", of: id) { _ in "[]" } }
      #expect(!files.places(of: "unreachable-tier").isEmpty, "\(id)")
    }
    #expect(try ShippedFiles().places(of: "unreachable-tier") == [])
  }

  @Test func impossibleDuties() throws {
    try damage(
      "impossible-duty", ["dep-ifu", "dis-cop", "sr-eva", "prv-docf", "trn-dpf"], with: Self.never)
  }

  @Test func impossibleAdvice() throws {
    try damage(
      "impossible-advice",
      [
        "sup-model", "sup-ai-office-system", "registration-section-a", "exemption-assessment",
        "impact-assessment",
      ],
      with: Self.never)
  }

  @Test func unreachableQuestions() throws {
    try damage(
      "unreachable-question",
      [
        "emotion-purpose", "filter-conditions", "shapes-decision",
        "sections/50-product.json/third-party",
        "eu-reach",
      ],
      key: "askWhen", with: Self.never)
  }

  @Test func gatesThatShutNobodyOut() throws {
    var files = try ShippedFiles()
    for id in [
      "emotion-purpose", "filter-conditions", "shapes-decision",
      "sections/50-product.json/third-party",
      "eu-reach",
    ] {
      let place = try files.place(of: "askWhen", in: id)
      try files.change("askWhen", of: id, Self.always)
      #expect(files.places(of: "idle-gate").contains(place), "\(id)")
    }
    #expect(try ShippedFiles().places(of: "idle-gate") == [])
  }

  @Test(arguments: [true, false])
  func conditionsThatSayNothing(isNever: Bool) throws {
    var files = try ShippedFiles()
    for id in ["ai-system", "in-scope", "annex-iii-listed", "treated-as-provider", "gpai-model"]
      .map({ "facts/\($0)" })
    {
      let place = try files.place(of: "when", in: id)
      try files.change("when", of: id, isNever ? Self.never : Self.always)
      #expect(files.places(of: "constant-condition").contains(place), "\(id)")
    }
    #expect(try ShippedFiles().places(of: "constant-condition") == [])
  }

  @Test func unusedFacts() throws {
    var files = try ShippedFiles()
    for number in 1...5 {
      let fact =
        "{ \"id\": \"idle-\(number)\", \"text\": \"idle\", \"when\": { \"technique\": \"learns\" } }"
      let place = try files.insert(fact, into: "facts", of: "facts.json")
      #expect(files.places(of: "unused-name") == [place])
    }
  }

  @Test func questionsThatDecideNothing() throws {
    var files = try ShippedFiles()
    for section in ["10-system", "20-use", "40-areas", "50-product", "60-transparency"] {
      let question =
        "{ \"id\": \"idle-\(section)\", \"kind\": \"one-of\", \"text\": \"T\", "
        + "\"statement\": \"S\", \"findOut\": \"F\", \"options\": [{ \"id\": \"a\", \"text\": \"A\" }, "
        + "{ \"id\": \"b\", \"text\": \"B\" }] }"
      let place = try files.insert(question, into: "questions", of: "sections/\(section).json")
      #expect(files.places(of: "idle-question").contains(place))
    }
  }

  /// Without one of the findings that catch what is harmless, some answers fall through.
  @Test(arguments: [
    "in-scope", "outside-not-ai", "outside-territory", "outside-military", "outside-research",
  ])
  func holes(_ id: String) throws {
    var files = try ShippedFiles()
    try files.change("when", of: "findings/\(id)", Self.never)
    #expect(files.places(of: "silent-path").count == 1)
    #expect(try ShippedFiles().places(of: "silent-path") == [])
  }

  @Test func optionsThatNoRuleTellsApart() throws {
    var files = try ShippedFiles()
    for id in [
      "emotion-purpose", "shapes-decision", "ai-obvious", "sections/50-product.json/third-party",
      "eu-reach",
    ] {
      try files.change("options", of: id) { list in
        "[{ \"id\": \"new-a\", \"text\": \"A\" }, { \"id\": \"new-b\", \"text\": \"B\" }, "
          + list.dropFirst()
      }
      let name = id.split(separator: "/").last ?? ""
      let found = files.problems(of: "same-options").map(\.message)
      #expect(
        found.contains { $0.contains("\"new-a\", \"new-b\"") && $0.contains("\"\(name)\"") },
        "\(id)")
    }
  }

  @Test func findingsThatAreOneOrNeverMeet() throws {
    var twins = try ShippedFiles()
    var strangers = try ShippedFiles()
    for id in ["prohibited-5-1-e", "annex-iii-4-a", "annex-iii-1-b", "art-50-3", "annex-i-a-2"] {
      let twin = try twins.double("findings/\(id)") {
        $0.replacing("\"id\": \"\(id)\"", with: "\"id\": \"copy-of-\(id)\"")
      }
      #expect(twins.places(of: "twin-findings").contains(twin), "\(id)")
      let stranger = try strangers.double("findings/\(id)") {
        $0.replacing("\"id\": \"\(id)\"", with: "\"id\": \"copy-of-\(id)\"")
      }
      try strangers.change("when", of: "copy-of-\(id)") { "{ \"not\": \($0) }" }
      #expect(strangers.places(of: "strange-findings").contains(stranger), "\(id)")
    }
    #expect(try ShippedFiles().places(of: "twin-findings") == [])
  }

  @Test func scenariosThatPromiseSomethingElse() throws {
    let names = ["peer-01", "peer-02", "peer-03", "peer-04", "peer-05"]
    for name in names {
      let files = try ShippedFiles(scenarios: [name])
      #expect(files.places(of: "scenario") == [])
      var broken = files
      let id = try #require(files.sources.first { $0.path.contains(name) }?.path)
        .dropFirst("scenarios/".count).dropLast(".json".count)
      let place = try broken.change("expect", of: String(id)) { expected in
        expected.contains("prohibited")
          ? "{ \"tier\": \"minimal\" }" : "{ \"tier\": \"prohibited\" }"
      }
      #expect(broken.places(of: "scenario") == [place])
    }
  }

  /// Damages one place after the other and looks whether the check finds it.
  private func damage(
    _ code: String, _ ids: [String], key: String = "when", with edit: (String) -> String
  ) throws {
    var files = try ShippedFiles()
    #expect(files.places(of: code) == [])
    for id in ids {
      let place = try files.change(key, of: id, edit)
      #expect(files.places(of: code).contains(place), "\(id)")
    }
  }
}
