import ArgumentParser
import CommandSupport
import Guides
import ResultFiles
import Typography
import Wording

/// `aiact guide`: a page for each of the three kinds of users.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Show a page for small firms, consultants or workshops, in your language.",
    discussion: """
      EXAMPLES
        aiact guide small-firm
        aiact guide workshop --language pl -o workshop.html
      """)

  @Argument(help: "small-firm, consultant or workshop; without it, the pages are named.")
  var reader: Guide.Reader?

  @OptionGroup var output: OutputOptions
  @OptionGroup var look: LookOptions
  @OptionGroup var questionnaire: QuestionnaireOptions

  func run() throws {
    let words = questionnaire.words
    try Failing.run(words) { () throws(CommandFailure) in
      guard let reader else {
        try output.requireScreen(look)
        try Output.show(Self.choice(words))
        return 0
      }
      let destination = try output.destination(for: Guide.self)
      let press = try look.press(for: destination.format)
      try output.publish(Guide(for: reader, words), to: destination, with: press, words)
      return 0
    }
  }

  /// What there is to read.
  private static func choice(_ words: Words) -> String {
    let pages = Guide.Reader.allCases.flatMap { reader in
      let guide = Guide(for: reader, words)
      return [
        "  \(ProgramName.shown) guide \(reader.rawValue)",
        "    \(words.lists.labelled(label: guide.title, value: guide.about))",
      ]
    }
    return SafeText.clean(([words.guides.choose] + pages).joined(separator: "\n") + "\n")
  }
}

extension Guide.Reader: ExpressibleByArgument {}
