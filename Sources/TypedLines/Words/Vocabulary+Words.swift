package import Wording

extension Vocabulary {
  package init(_ words: Words) {
    let typing = words.typing
    let typed = TypedWords(
      yes: typing.yes, no: typing.no, unsure: typing.unsure, today: typing.today,
      tomorrow: typing.tomorrow, yesterday: typing.yesterday,
      months: [
        typing.january, typing.february, typing.march, typing.april, typing.may, typing.june,
        typing.july, typing.august, typing.september, typing.october, typing.november,
        typing.december,
      ], fillers: typing.fillers, commands: CommandWords(words.commandNames.all),
      topics: [.keys: typing.keys, .all: typing.all], new: typing.new, more: typing.more,
      practise: typing.practise)
    self.init(unsure: words.screens.unsure, typed: typed, language: words.language) {
      words.day($0)
    }
  }
}
