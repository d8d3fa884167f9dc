package import Documents
import QuestionnaireTexts
import Questionnaires
import Wording

extension Guide {
  /// The page, in the language of the words.
  package var document: Document {
    Document(
      kind: words.guides.kind, title: title, subtitle: about, language: words.language.text,
      labels: .init(
        skip: words.guides.skip, contents: words.guides.contents,
        contentsHead: words.guides.contentsHead, result: words.guides.example,
        colon: words.lists.colon),
      blocks: blocks + [.paragraph([.text(words.guides.names)])])
  }

  private var blocks: [Block] {
    switch reader {
    case .smallFirm: smallFirm
    case .consultant: consultant
    case .workshop: workshop
    }
  }

  /// What is typed, which is the same in every language, beside what it does.
  func commands(_ commands: [(typed: String, does: String)]) -> Block {
    .table(
      Table(
        caption: "", columns: [words.guides.typed, words.guides.does],
        rows: commands.map { [[.strong($0.typed)], [.text($0.does)]] }))
  }

  func heading(_ text: String) -> Block { .heading(level: 2, text) }

  func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }
}
