import ArgumentParser
import Documents
import Guides
import PseudoTerminal
import QuestionnaireTexts
import Questionnaires
import Testing
import TypedLines
import Typography
import Wording

@testable import aiact
@testable import Interview

/// The pages for the three kinds of users.
@Suite struct GuideTests {
  private static let languages = Words.languages.map(\.text)

  /// What is typed, on every page.
  private static func typed(_ words: Words) -> [String] {
    Guide.Reader.allCases.flatMap { Guide(for: $0, words).document.blocks }.flatMap { block in
      guard case .table(let table) = block else { return [String]() }
      return table.rows.compactMap { row in
        if case .strong(let text) = row[0].first { text } else { nil }
      }
    }
  }

  /// Nobody is told to type what the program refuses.
  @Test func everyCommandIsOne() throws {
    let typed = Self.typed(.english)
    #expect(typed.count > 30)
    let reader = CommandReader(Vocabulary(.english))
    for line in typed where line.hasPrefix(":") {
      guard case .command = reader.readColon(line) else {
        Issue.record("\(line) is no command")
        continue
      }
    }
    for line in typed where line.hasPrefix("aiact ") {
      let arguments = line.replacing("Ada Low", with: "Ada").replacing("\"", with: "")
        .split(separator: " ").dropFirst().map(String.init)
      #expect(throws: Never.self, "\(line)") { try Aiact.parseAsRoot(arguments) }
    }
  }

  @Test(arguments: languages, [80, 40])
  func fitsTheScreen(language: String, width: Int) throws {
    let words = try #require(LanguageTag(language).flatMap { Words(speaking: $0) })
    for reader in Guide.Reader.allCases {
      let text = TextRenderer(width: width, isUnicode: true)
        .render(Guide(for: reader, words).document)
      let wide = text.split(separator: "\n").filter { DisplayWidth.of($0) > width }
      #expect(wide.isEmpty, "\(wide)")
    }
  }

  @Test func isShownInTheLanguageAsked() throws {
    let program = builtProgram(named: "aiact")
    let german = try runProgram(program, ["guide", "small-firm", "--language", "de"])
    #expect(german.exitCode == 0)
    #expect(german.output.contains("aiact report FILE -o result.html"))
    let words = try #require(LanguageTag("de").flatMap { Words(speaking: $0) })
    #expect(german.output.contains(words.guides.firmTitle))
    let choice = try runProgram(program, ["guide"])
    for reader in Guide.Reader.allCases {
      #expect(choice.output.contains("guide \(reader.rawValue)"))
    }
    #expect(try runProgram(program, ["guide", "lawyer"]).exitCode == 64)
    #expect(try runProgram(program, ["guide", "workshop", "--format", "xlsx"]).exitCode == 64)
  }
}
