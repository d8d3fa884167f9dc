package import Documents
import Questionnaires
import Typography
import Wording

/// A class told in every format.
package struct ClassReport {
  package let room: ClassRoom
  /// What the questionnaire is called, and its version.
  package let questionnaire: (title: String, version: String)
  private let showsNames: Bool
  private let refresh: Int?

  /// - Parameters:
  ///   - showsNames: whether documents call the teams by their names. The table on the screen,
  ///     spreadsheets and JSON always do: they are for whoever leads the class.
  ///   - refresh: after how many seconds a browser reads the page again; nil for never.
  package init(
    _ room: ClassRoom, questionnaire: (title: String, version: String), showsNames: Bool,
    refresh: Int? = nil
  ) {
    self.refresh = refresh
    self.room = room
    self.questionnaire = questionnaire
    self.showsNames = showsNames
  }

  // MARK: For the wall

  package var document: Document {
    let words = ClassWords(room: room, showsNames: showsNames)
    return document((room.rooms.isEmpty ? [] : [.table(overview(words))]) + rest(words), words)
  }

  /// What follows the teams by case.
  private func rest(_ words: ClassWords) -> [Block] {
    var blocks: [Block] = []
    if room.rooms.isEmpty { blocks.append(.paragraph([.text(ClassWords.nothing)])) }
    let points = room.discussion()
    if !points.isEmpty {
      blocks.append(.heading(level: 2, "To discuss"))
      blocks.append(.steps(points.map { [.text(words.point($0))] }))
    }
    for here in room.rooms { blocks += Self.blocks(here, words) }
    return blocks + remarks(words)
  }

  private func document(_ blocks: [Block], _ words: ClassWords) -> Document {
    Document(
      kind: "Class result", title: words.title,
      subtitle: "\(questionnaire.title), version \(questionnaire.version)", language: "en",
      labels: .init(
        skip: "Skip to the result", contents: "Contents", contentsHead: "On this page",
        result: "Result"), blocks: blocks,
      look: Look(isForTheWall: true, refresh: refresh))
  }

  private func overview(_ words: ClassWords) -> Table {
    Table(
      caption: "Teams by case", columns: ["Team"] + room.rooms.map(\.training.name),
      rows: room.teams.indices.map { team in
        [[.text(words.name(of: team))]]
          + room.rooms.map { here in
            let entry = here.entries.first { $0.team == team }
            return [.text(entry.map(words.result) ?? "-")]
          }
      })
  }

  private static func blocks(_ here: ClassRoom.Room, _ words: ClassWords) -> [Block] {
    var blocks: [Block] = [
      .part("\(here.training.name): \(here.training.title)"),
      .paragraph([.strong(words.summary(here))]),
    ]
    let isMarked = here.training.teaching != nil
    let splits = here.splits.filter { $0.isScored || !isMarked }
    if !splits.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: "Where answers go apart", columns: ["Question", "Teams", "The model"],
            rows: splits.map { split in
              let groups = words.groups(split)
              return [
                [.text(split.question.statement)],
                Array(groups.map { [Inline.text($0)] }.joined(separator: [.gap])),
                [.text(words.model(split))],
              ]
            })))
    } else if !here.finished.isEmpty {
      blocks.append(.paragraph([.text("All answers that the story tells are those of the model.")]))
    }
    return blocks
  }

  private func remarks(_ words: ClassWords) -> [Block] {
    let remarks = room.doubles.map(words.double) + room.skipped.map(words.skipped)
    guard !remarks.isEmpty else { return [] }
    return [
      .heading(level: 2, "Files that do not count, and names that stand twice"),
      .list(remarks.map { [.text($0)] }),
    ]
  }

  /// For the terminal of whoever leads the class: every line at most `width` columns.
  package func text(width: Int, isUnicode: Bool) -> String {
    let words = ClassWords(room: room, showsNames: true)
    let renderer = TextRenderer(width: width, isUnicode: isUnicode)
    let head = renderer.render(document([], words))
    let whole = renderer.render(document(rest(words), words))
    let table = ClassTable(words: words, width: max(20, width)).lines.map { line in
      (isUnicode ? line : PlainSigns.of(line)) + "\n"
    }
    return SafeText.clean(head + table.joined() + whole.dropFirst(head.count))
  }
}
