package import Documents
import QuestionnaireTexts
import Questionnaires
import Typography
package import Wording

/// A class told in every format.
package struct ClassReport {
  package let room: ClassRoom
  /// What the questionnaire is called, and its version.
  package let questionnaire: (title: String, version: String)
  private let standing: [String]
  let words: Words
  private let showsNames: Bool
  private let numbers: TeamNumbers
  private let refresh: Int?
  private let holdsBack: Bool

  /// - Parameters:
  ///   - showsNames: whether documents call the teams by their names. The table on the screen,
  ///     spreadsheets and JSON always do: they are for whoever leads the class.
  ///   - numbers: those that teams have already; nil for numbers in the order of the names.
  ///   - refresh: after how many seconds a browser reads the page again; nil for never.
  ///   - holdsBack: whether what the solution says of a case is kept back, in every format, until
  ///     nobody is at the case any more: teams play while somebody looks.
  ///   - standing: what is said of a translation.
  package init(
    _ room: ClassRoom, _ words: Words, questionnaire: (title: String, version: String),
    showsNames: Bool, numbers: TeamNumbers? = nil, refresh: Int? = nil, holdsBack: Bool = false,
    standing: [String] = []
  ) {
    self.numbers = numbers ?? TeamNumbers(of: room.teams)
    self.holdsBack = holdsBack
    self.standing = standing
    self.words = words
    self.refresh = refresh
    self.room = room
    self.questionnaire = questionnaire
    self.showsNames = showsNames
  }

  // MARK: For the wall

  package var document: Document {
    let words = classWords(showingNames: showsNames)
    let overview: [Block] =
      room.rooms.isEmpty
      ? [] : [.table(overview(words)), .paragraph([.text(words.phrases.legend)])]
    return document(overview + rest(words), words)
  }

  func classWords(showingNames: Bool) -> ClassWords {
    ClassWords(
      room: room, showsNames: showingNames, numbers: numbers, holdsBack: holdsBack, words: words)
  }

  /// What follows the teams by case.
  private func rest(_ words: ClassWords) -> [Block] {
    var blocks: [Block] = []
    if room.rooms.isEmpty { blocks.append(.paragraph([.text(words.nothing)])) }
    let points = room.discussion(where: words.tells)
    if !points.isEmpty {
      blocks.append(.heading(level: 2, words.phrases.discuss))
      blocks.append(
        .steps(
          points.map { point in
            let lines = words.lines(of: point)
            return [.strong(lines.first ?? "")]
              + lines.dropFirst().flatMap { [Inline.gap, .text($0)] }
          }))
    }
    for here in room.rooms { blocks += Self.blocks(here, words) }
    return blocks + remarks(words) + Block.paragraphs(standing.joined(separator: "\n\n"))
  }

  private func document(_ blocks: [Block], _ words: ClassWords) -> Document {
    Document(
      kind: words.phrases.kind, title: words.title,
      subtitle: words.phrases.subtitle(
        questionnaire: questionnaire.title, version: questionnaire.version),
      language: words.words.language.text,
      labels: .init(
        skip: words.phrases.skip, contents: words.phrases.contents,
        contentsHead: words.phrases.contentsHead, result: words.phrases.result,
        colon: words.words.lists.colon), blocks: blocks,
      look: Look(isForTheWall: true, refresh: refresh))
  }

  private func overview(_ words: ClassWords) -> Table {
    Table(
      caption: words.phrases.overview,
      columns: [words.phrases.columnTeam] + room.rooms.map(\.training.name),
      rows: words.order.map { team in
        [[.text(words.name(of: team))]]
          + room.rooms.map { here in
            let entry = here.entries.first { $0.team == team }
            return [.text(entry.map { words.result($0, in: here) } ?? ClassWords.notBegun)]
          }
      } + [
        [[.strong(words.phrases.allTeams)]]
          + room.rooms.map { [.text(words.rightCount($0))] }
      ])
  }

  private static func blocks(_ here: ClassRoom.Room, _ words: ClassWords) -> [Block] {
    var blocks: [Block] = [
      .part(
        words.words.paper.caseTitle(training: here.training.name, title: here.training.title)),
      .paragraph([.strong(words.summary(here))]),
    ]
    guard words.tells(here) else { return blocks }
    let isMarked = here.training.teaching != nil
    let splits = here.splits.filter { $0.isScored || !isMarked }
    if !splits.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: words.phrases.apart,
            columns: [
              words.phrases.columnQuestion, words.phrases.columnTeams, words.phrases.columnModel,
            ],
            rows: splits.map { split in
              let groups = words.groups(split)
              return [
                [.text(split.question.statement)],
                Array(groups.map { [Inline.text($0)] }.joined(separator: [.gap])),
                [.text(words.model(split))],
              ]
            })))
    } else if !here.finished.isEmpty {
      blocks.append(.paragraph([.text(words.phrases.allAsModel)]))
    }
    return blocks
  }

  private func remarks(_ words: ClassWords) -> [Block] {
    let remarks =
      room.doubles.map { words.phrases.double(team: $0) } + room.skipped.map(words.skipped)
    guard !remarks.isEmpty else { return [] }
    return [
      .heading(level: 2, words.phrases.remarks),
      .list(remarks.map { [.text($0)] }),
    ]
  }

  /// For the terminal of whoever leads the class: every line at most `width` columns.
  package func text(width: Int, isUnicode: Bool) -> String {
    let words = classWords(showingNames: true)
    let renderer = TextRenderer(width: width, isUnicode: isUnicode)
    let head = renderer.render(document([], words))
    let whole = renderer.render(document(rest(words), words))
    let table = ClassTable(words: words, width: max(20, width)).lines.map { line in
      (isUnicode ? line : PlainSigns.of(line)) + "\n"
    }
    let legend = room.rooms.isEmpty ? "" : "\n" + renderer.paragraphs([words.phrases.legendTable])
    let heldBack = room.rooms.filter { !words.tells($0) }.map(\.training.name)
    let remark =
      heldBack.isEmpty
      ? ""
      : "\n"
        + renderer.paragraphs([
          words.phrases.heldBack(cases: words.words.list(heldBack), reveal: "--reveal")
        ])
    return SafeText.clean(
      head + table.joined() + legend + remark + whole.dropFirst(head.count))
  }
}
