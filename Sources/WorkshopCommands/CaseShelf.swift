package import CommandSupport
import Questionnaires
package import Reasoning
package import Scenarios
import Typography
package import Wording
package import Workshop

/// The cases of a questionnaire, ready to be played.
package struct CaseShelf {
  package let loaded: LoadedQuestionnaire
  package let book: CaseBook
  package let reasoner: Reasoner
  package let words: Words
  private let everything: CaseBook

  /// - Parameter all: whether scenarios that were not made for a class are wanted too.
  package init(
    folder: String?, in wish: LanguageWish = .none, _ words: Words, all: Bool = false
  ) throws(CommandFailure) {
    self.words = words
    loaded = try LoadedQuestionnaire.load(folder: folder, in: wish)
    let files = try LoadedQuestionnaire.allFiles(folder: folder)
    let read = ScenarioReader.read(files, for: loaded.questionnaire, under: loaded.spoken?.overlay)
    book = CaseBook(read.scenarios, sets: read.sets, all: all)
    everything = CaseBook(read.scenarios, sets: read.sets, all: true)
    reasoner = Reasoner(loaded.questionnaire)
    guard !book.cases.isEmpty else {
      throw CommandFailure(message: words.cases.noCases, status: .notFound)
    }
  }

  /// The case of this name, or the first that the filter takes; without any wish one that changes
  /// from day to day.
  package func find(_ words: [String], _ filter: CaseFilter) throws(CommandFailure) -> TrainingCase
  {
    if words.count == 1, let named = named(words[0]) { return named }
    let found = book.matching(filter)
    guard !found.isEmpty else { throw noneFits }
    guard words.isEmpty else { return found[0] }
    let day = Clock.today().description.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    return found[day % found.count]
  }

  /// No case is what somebody asked for.
  var noneFits: CommandFailure {
    CommandFailure(
      message: words.cases.noneFits(command: "\(ProgramName.shown) practise --list"),
      status: .notFound)
  }

  /// A case by its name, also when it was not made for a class.
  package func named(_ name: String) -> TrainingCase? { everything.named(name) }

  /// The set of this name.
  package func set(_ name: String) throws(CommandFailure) -> CaseSet {
    if let set = book.set(named: name) { return set }
    let names = book.sets.map(\.id.text)
    let said = SafeText.line(name)
    let message =
      if names.isEmpty {
        words.cases.noSet(set: said)
      } else if let near = NearestName.find(name, in: names) {
        words.cases.noSetNear(set: said, near: near)
      } else {
        words.cases.noSetAmong(set: said, sets: words.list(names))
      }
    throw CommandFailure(message: message, status: .notFound)
  }
}
