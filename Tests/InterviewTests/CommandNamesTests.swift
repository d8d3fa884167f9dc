import QuestionnaireTexts
import Questionnaires
import Testing
import TypedLines
import Typography
import Wording

@testable import Interview

/// The commands in every language.
struct CommandNamesTests {
  private static let languages = Words.languages.map(\.text)

  private func words(_ language: String) throws -> Words {
    try #require(LanguageTag(language).flatMap { Words(speaking: $0) })
  }

  /// Each word is one command, with its accents and without, and none is the English name of
  /// another one.
  @Test(arguments: languages)
  func everyWordIsItsCommand(language: String) throws {
    let words = try words(language)
    let reader = CommandReader(Vocabulary(words))
    for (name, list) in words.commandNames.all {
      for word in list.split(separator: ",").map(Trimming.trim) {
        #expect(!word.isEmpty && !word.contains { $0.isWhitespace || $0 == ":" }, "\(word)")
        for typed in [":\(word)", ":\(Folding.fold(word))", ":\(word.uppercased()) 1"] {
          switch try #require(reader.readColon(typed)) {
          case .command(let command): #expect(command.name == name, "\(typed)")
          case .refused(let refusal):
            let isOfArgument =
              refusal == .nothingFollows(name) || refusal == .badArgument(of: name)
            #expect(isOfArgument, "\(typed): \(refusal)")
          }
        }
      }
    }
  }

  /// What was taught or recorded works in every language.
  @Test(arguments: languages)
  func englishCommandsStay(language: String) throws {
    let reader = CommandReader(Vocabulary(try words(language)))
    let english = CommandReader(Vocabulary(.english))
    for name in CommandName.allCases {
      for length in 1...name.rawValue.count {
        let typed = ":" + name.rawValue.prefix(length)
        #expect(reader.readColon(typed) == english.readColon(typed), "\(typed)")
      }
    }
    for word in ["?", "help", "back", "quit", "exit", "q"] {
      #expect(reader.readBare(word) == english.readBare(word))
    }
  }

  @Test func germanCommands() throws {
    let reader = CommandReader(Vocabulary(try words("de")))
    #expect(reader.readColon(":zurück 2") == .command(.back(2)))
    #expect(reader.readColon(":ZURUCK") == .command(.back(1)))
    #expect(reader.readColon(":zur") == .command(.back(1)))
    #expect(reader.readBare("Zurück") == .back(1))
    #expect(reader.readBare("hilfe") == .help(.question))
    #expect(reader.readBare("beenden") == .quit)
    #expect(reader.readBare("notiz") == nil)
    #expect(reader.readColon(":zuruk") == .refused(.unknown("zuruk", nearest: .back)))
  }

  @Test func completesInTheLanguageAndInEnglish() throws {
    let completer = Completer(
      questionnaire: try Fixture.questionnaire(), question: try Fixture.question("purpose"),
      Vocabulary(try words("de")), languages: [.english])
    #expect(completer.completions(of: ":").contains(":zurück"))
    #expect(!completer.completions(of: ":").contains(":back"))
    #expect(completer.completions(of: ":zu") == [":zurück"])
    #expect(completer.completions(of: ":b").contains(":back"))
    #expect(completer.completions(of: ":sprache ") == [":sprache en"])
    #expect(completer.completions(of: ":gehe em") == [":gehe emotion"])
  }

  @Test func helpListsThem() throws {
    let words = try words("de")
    let page = HelpScreen(
      layout: Layout(columns: 80, isUnicode: true, hasColour: false), words: words,
      question: nil, endings: ".html", depths: ["board"]
    ).page(.all)
    #expect(page.lines.contains { $0.contains(":zurück") })
  }

  @Test(arguments: [
    ("de", "ja", "nein", "beenden"), ("fr", "oui", "non", ":quitter"),
    ("pl", "tak", "nie", ":zakończ"),
    ("el", "ναι", "όχι", "έξοδος"), ("en", "y", "n", "q"),
  ])
  func smallQuestionsAreAnsweredInTheLanguage(
    language: String, yes: String, no: String, leave: String
  ) throws {
    let replies = Replies(try words(language))
    for typed in [yes, "yes", "Y"] { #expect(replies.isYes(typed) && !replies.isNo(typed)) }
    for typed in [no, "no", "N"] { #expect(replies.isNo(typed) && !replies.isYes(typed)) }
    for typed in [leave, ":q", "quit", "exit"] { #expect(replies.leaves(typed)) }
    #expect(!replies.leaves("") && !replies.leaves(yes))
    for typed in [leave.replacing(":", with: ""), "q", "Quit"] {
      #expect(replies.stopsReading(typed))
    }
    for typed in [":quit", ":q", "exit", "", yes] { #expect(!replies.stopsReading(typed)) }
  }
}
