import AnswerSheets
import Questionnaires
import Randomness

/// Makes small questionnaires by chance, as the JSON text an author would write.
struct RandomQuestionnaire {
  private struct Asked {
    let id: String
    let kind: String
    let options: [String]
  }

  private var chance: SplitMix64
  private var asked: [Asked] = []
  private var facts: [(id: String, json: String)] = []
  private var hasReading = false

  init(seed: UInt64) {
    chance = SplitMix64(seed: seed)
  }

  /// Variants have the same tree and other rules.
  mutating func files(variant: Int = 0) -> [SourceFile] {
    let sectionCount = Int.random(in: 1...3, using: &chance)
    hasReading = chance.oneIn(2)
    var files: [SourceFile] = []
    for number in 1...sectionCount {
      files.append(file("sections/s\(number).json", section(number)))
      if chance.oneIn(2) { addFact() }
    }
    for _ in 0..<Int.random(in: 0...2, using: &chance) { addFact() }
    let ids = (1...sectionCount).map { "\"s\($0)\"" }.joined(separator: ",")
    files.append(
      file(
        "questionnaire.json",
        """
        {"format":1,"id":"random","version":"1","title":"T","about":"A","lawAsOf":"2026-11-23",
        "language":"en","disclaimer":"D","sections":[\(ids)],"roles":[\(roles)]}
        """))
    let sources = ["a", "b"].map {
      "{\"id\":\"\($0)\",\"label\":\"L\",\"title\":\"T\",\"address\":\"https://\($0).example\",\"status\":\"law\"}"
    }
    files.append(file("sources.json", "{\"sources\":[\(sources.joined(separator: ","))]}"))
    if hasReading { files.append(file("readings.json", Self.readings)) }
    files.append(
      file("facts.json", "{\"facts\":[\(facts.map(\.json).joined(separator: ","))]}"))
    if variant > 0 { chance = SplitMix64(seed: UInt64(variant)) }
    files.append(file("findings.json", findings()))
    files.append(file("duties.json", duties()))
    files += advice()
    return files
  }

  /// One that nothing tells of, and one that a fact tells of.
  private var roles: String {
    let told =
      facts.first.map {
        ["{\"id\":\"p\",\"title\":\"R\",\"when\":{\"fact\":\"\($0.id)\"}}"]
      } ?? []
    return (["{\"id\":\"r\",\"title\":\"R\"}"] + told).joined(separator: ",")
  }

  private static let readings = """
    {"readings":[{"id":"k","title":"T","choices":[{"id":"c0","text":"T"},{"id":"c1","text":"T"}],
    "cites":["a"]},
    {"id":"l","title":"T","choices":[{"id":"c0","text":"T"},{"id":"c1","text":"T"},
    {"id":"c2","text":"T"}],"cites":["a"]}]}
    """

  private func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  // MARK: Tree

  private mutating func section(_ number: Int) -> String {
    let gate = gateText()
    var questions: [String] = []
    for _ in 0..<Int.random(in: 1...2, using: &chance) where asked.count < 6 || questions.isEmpty {
      questions.append(question(depth: 0))
    }
    return """
      {"section":"s\(number)","title":"S"\(gate),"questions":[\(questions.joined(separator: ","))]}
      """
  }

  /// An `askWhen` over a fact, now and then; only facts over earlier questions exist at this point.
  private mutating func gateText() -> String {
    guard !facts.isEmpty, chance.oneIn(2) else { return "" }
    let fact = facts[Int.random(in: facts.indices, using: &chance)].id
    return chance.oneIn(3)
      ? ",\"askWhen\":{\"not\":{\"fact\":\"\(fact)\"}}" : ",\"askWhen\":{\"fact\":\"\(fact)\"}"
  }

  private mutating func question(depth: Int) -> String {
    let id = "q\(asked.count)"
    let kind =
      ["one-of", "one-of", "one-of", "many-of", "many-of", "number", "date"]
      .randomElement(using: &chance) ?? "one-of"
    let hasOptions = kind.hasSuffix("of")
    let options = hasOptions ? (0..<Int.random(in: 2...3, using: &chance)).map { "o\($0)" } : []
    asked.append(Asked(id: id, kind: kind, options: options))
    let gate = depth == 0 ? gateText() : ""
    var parts: [String] = []
    for (index, option) in options.enumerated() {
      var text = "{\"id\":\"\(option)\",\"text\":\"T\""
      if kind == "many-of", index == options.count - 1, chance.oneIn(2) {
        text += ",\"exclusive\":true"
      }
      if chance.oneIn(3) { text += ",\"clears\":{\"cites\":[\"\(source())\"],\"because\":\"B\"}" }
      if depth < 2, asked.count < 6, chance.oneIn(4) {
        text += ",\"followUps\":[\(question(depth: depth + 1))]"
      }
      parts.append(text + "}")
    }
    let fixed = chance.oneIn(6) ? ",\"fixed\":true" : ""
    let list = hasOptions ? ",\"options\":[\(parts.joined(separator: ","))]" : ""
    return """
      {"id":"\(id)","kind":"\(kind)","text":"T","statement":"S","findOut":"F"\(fixed)\(gate)\(list)}
      """
  }

  private mutating func source() -> String { chance.oneIn(2) ? "a" : "b" }

  // MARK: Rules

  private mutating func addFact() {
    let id = "f\(facts.count)"
    facts.append((id, "{\"id\":\"\(id)\",\"text\":\"T\",\"when\":\(condition(depth: 2))}"))
  }

  private mutating func condition(depth: Int) -> String {
    let shape = depth == 0 ? 0 : Int.random(in: 0...6, using: &chance)
    switch shape {
    case 1: return "{\"all\":[\(condition(depth: depth - 1)),\(condition(depth: depth - 1))]}"
    case 2: return "{\"any\":[\(condition(depth: depth - 1)),\(condition(depth: depth - 1))]}"
    case 3: return "{\"not\":\(condition(depth: depth - 1))}"
    case 4 where !facts.isEmpty:
      return "{\"fact\":\"\(facts[Int.random(in: facts.indices, using: &chance)].id)\"}"
    case 5:
      let parts = (0..<3).map { _ in condition(depth: depth - 1) }.joined(separator: ",")
      return "{\"atLeast\":{\"n\":\(Int.random(in: 1...3, using: &chance)),\"of\":[\(parts)]}}"
    default: return comparison()
    }
  }

  private mutating func comparison() -> String {
    if hasReading, chance.oneIn(8) {
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: return #"{"reading":{"k":"c0"}}"#
      case 1: return #"{"reading":{"k":"c1"}}"#
      case 2: return #"{"reading":{"l":"c0"}}"#
      case 3: return #"{"reading":{"l":"c1"}}"#
      case 4: return #"{"reading":{"l":"c2"}}"#
      default: return #"{"all":[{"reading":{"k":"c1"}},{"not":{"reading":{"l":"c1"}}}]}"#
      }
    }
    let question = asked[Int.random(in: asked.indices, using: &chance)]
    switch question.kind {
    case "number":
      let bound = Int.random(in: 1...3, using: &chance) * 10
      return chance.oneIn(2)
        ? "{\"\(question.id)\":{\"min\":\(bound)}}" : "{\"\(question.id)\":{\"max\":\(bound)}}"
    case "date":
      let day = "2026-0\(Int.random(in: 1...3, using: &chance))-01"
      return chance.oneIn(2)
        ? "{\"\(question.id)\":{\"from\":\"\(day)\"}}"
        : "{\"\(question.id)\":{\"before\":\"\(day)\"}}"
    default:
      let first = question.options.randomElement(using: &chance) ?? "o0"
      let second = question.options.randomElement(using: &chance) ?? "o0"
      return first == second
        ? "{\"\(question.id)\":\"\(first)\"}" : "{\"\(question.id)\":[\"\(first)\",\"\(second)\"]}"
    }
  }

  private mutating func findings() -> String {
    let tiers = ["prohibited", "high", "limited", "minimal", "outside"]
    var texts: [String] = []
    for number in 0..<Int.random(in: 1...4, using: &chance) {
      var text = "{\"id\":\"n\(number)\",\"title\":\"T\",\"because\":\"B\",\"standing\":\"law\""
      text += ",\"cites\":[\"\(source())\"],\"when\":\(condition(depth: 2))"
      if chance.oneIn(3) { text += ",\"applies\":\(application())" }
      if !chance.oneIn(5), let tier = tiers.randomElement(using: &chance) {
        text += ",\"tier\":\"\(tier)\""
      }
      if chance.oneIn(3) {
        text += ",\"unless\":[{\"id\":\"u\",\"because\":\"B\",\"when\":\(condition(depth: 1))}]"
      }
      texts.append(text + "}")
    }
    return "{\"findings\":[\(texts.joined(separator: ","))]}"
  }

  /// A day, and up to two graces; one of them may be for ever.
  private mutating func application() -> String {
    let graces = (0..<Int.random(in: 0...2, using: &chance)).map { number in
      let day = chance.oneIn(4) ? "" : ",\"from\":\"2027-0\(number + 2)-01\""
      return "{\"when\":\(condition(depth: 1))\(day),\"cites\":[],\"because\":\"B\"}"
    }
    return "{\"from\":\"2027-01-01\",\"grace\":[\(graces.joined(separator: ","))]}"
  }

  private mutating func duties() -> String {
    let duties = (0..<Int.random(in: 1...2, using: &chance)).map { number in
      let starts = (0..<Int.random(in: 0...2, using: &chance)).map { start in
        let day = ["\"2027-0\(start + 1)-01\"", "\"never\""][chance.oneIn(5) ? 1 : 0]
        return "{\"when\":\(condition(depth: 1)),\"from\":\(day)},"
      }
      return """
        {"id":"d\(number)","binds":"must","roles":["r"],"title":"T","do":"D","reference":"Art. 1","fine":"none",
        "standing":"law","when":\(condition(depth: 2)),
        "starts":[\(starts.joined()){"from":"2028-01-01"}]}
        """
    }
    return "{\"duties\":[\(duties.joined(separator: ","))]}"
  }

  private mutating func advice() -> [SourceFile] {
    let gate = chance.oneIn(2) ? "" : ",\"when\":\(condition(depth: 1))"
    return [
      file(
        "timeline.json",
        "{\"timeline\":[{\"id\":\"t\",\"day\":\"2027-01-01\",\"text\":\"T\",\"cites\":[\"a\"]\(gate)}]}"
      ),
      file(
        "guidance.json",
        """
        {"guidance":[{"id":"g","topic":"help","title":"T","text":"T","standing":"law",
        "cites":["a"],"when":\(condition(depth: 2))}]}
        """),
      file(
        "drafts.json",
        """
        {"drafts":[{"id":"w","title":"T","about":"A","cites":["a"],"fields":[{"label":"L"}],
        "when":\(condition(depth: 2))}]}
        """),
    ]
  }

  // MARK: Answers

  /// Answers of all kinds to some of the questions, relevant or not.
  mutating func answers(for questionnaire: Questionnaire) -> Answers {
    var answers: Answers = [:]
    for entry in questionnaire.outline.entries where !chance.oneIn(3) {
      answers[entry.question.id] = answer(to: entry.question)
    }
    return answers
  }

  private mutating func answer(to question: Question) -> Answer {
    if chance.oneIn(5) { return .unsure }
    switch question.kind {
    case .text: return .text("T")
    case .number:
      let value = Int.random(in: 0...4, using: &chance) * 10 + (chance.oneIn(2) ? 0 : 5)
      return JSONNumberText(String(value)).map { .number($0) } ?? .unsure
    case .date:
      let month = Int.random(in: 1...4, using: &chance)
      let day = chance.oneIn(2) ? 1 : 15
      return CalendarDate(year: 2026, month: month, day: day).map { .date($0) } ?? .unsure
    case .oneOf(let options), .manyOf(let options):
      let chosen = options.filter { _ in chance.oneIn(3) }.map(\.id)
      let maybe = options.filter { _ in chance.oneIn(4) }.map(\.id)
      let answer = try? AnswerReader.answer(chosen, maybe: maybe, for: question)
      return answer ?? .unsure
    }
  }
}
