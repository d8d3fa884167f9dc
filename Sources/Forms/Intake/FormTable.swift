import AnswerSheets
import Assessments
import Questionnaires
import Typography
import Wording

/// Reads a form that was filled in as a table. People may have moved columns, sorted rows, or taken
/// rows away; what counts is what the columns for programs name.
struct FormTable {
  private let questionnaire: Questionnaire
  private let places: [FormColumn: Int]
  /// The language of the form.
  private let words: Words
  private var intake = Intake(.table)
  private var problems: [IntakeProblem] = []
  /// What is ticked at each question, in the order of the rows.
  private var marked: [QuestionID: Marked] = [:]

  private struct Marked {
    var line: Int
    var chosen: [OptionID] = []
    var maybe: [OptionID] = []
    var isUnsure = false
    var written: Answer?
  }

  /// - Parameter tongues: those in which the columns may be called.
  static func read(
    _ text: String, for questionnaire: Questionnaire, in tongues: some Sequence<Words>
  ) -> IntakeReader.Result {
    do throws(IntakeProblem) {
      let rows = try TableReader.rows(of: text)
      guard let head = rows.first else { return .init([], [IntakeProblem(.empty)]) }
      let words = language(of: head, tongues)
      var table = FormTable(questionnaire, try places(in: head, words), words)
      for row in rows.dropFirst() { table.take(row) }
      table.settle()
      return .init([table.intake], table.problems)
    } catch {
      return .init([], [error])
    }
  }

  private init(_ questionnaire: Questionnaire, _ places: [FormColumn: Int], _ words: Words) {
    self.questionnaire = questionnaire
    self.places = places
    self.words = words
  }

  private static func names(in head: TableReader.Row) -> [String] {
    head.cells.map { FormTable.trimmed($0).lowercased() }
  }

  private static func language(
    of head: TableReader.Row, _ tongues: some Sequence<Words>
  ) -> Words {
    let names = names(in: head)
    return tongues.first { names.contains(FormColumn.mark.head($0).lowercased()) } ?? .english
  }

  private static func places(
    in head: TableReader.Row, _ words: Words
  ) throws(IntakeProblem) -> [FormColumn: Int] {
    let names = names(in: head)
    var places: [FormColumn: Int] = [:]
    for column in FormColumn.allCases {
      places[column] = names.firstIndex(of: column.head(words).lowercased())
    }
    // A file of another kind rather than a damaged one.
    if FormColumn.needed.allSatisfy({ places[$0] == nil }) {
      throw IntakeProblem(.unknownSort, line: head.line)
    }
    for column in FormColumn.needed where places[column] == nil {
      throw IntakeProblem(.missingColumn(column), line: head.line)
    }
    return places
  }

  private func cell(_ column: FormColumn, _ row: TableReader.Row) -> String {
    guard let place = places[column], place < row.cells.count else { return "" }
    return FormTable.trimmed(row.cells[place])
  }

  private mutating func take(_ row: TableReader.Row) {
    let name = cell(.questionID, row)
    let mark = cell(.mark, row)
    let note = FormTable.withoutApostrophe(cell(.note, row))
    if let kind = FormRow(rawValue: name) { return take(kind, mark, row) }
    if name.isEmpty {
      // A remark of somebody's own stands where nothing is asked.
      if !mark.isEmpty {
        problems.append(.init(.expectedQuestion, line: row.line))
      }
      return
    }
    do throws(AnswerReader.Failure) {
      let question = try AnswerReader.question(name, in: questionnaire)
      if !note.isEmpty { intake.notes[question.id] = note }
      try take(mark, cell(.optionID, row), question, row)
    } catch {
      problems.append(.init(.answer(error), line: row.line))
    }
  }

  private mutating func take(_ kind: FormRow, _ value: String, _ row: TableReader.Row) {
    let value = FormTable.withoutApostrophe(value)
    switch kind {
    case .name: intake.system.name = value
    case .summary: intake.system.summary = value
    case .assessor: intake.assessor = value.isEmpty ? nil : value
    case .questionnaire:
      let words = value.split(separator: " ").map(String.init)
      guard let id = words.first else { return }
      intake.madeFor = .init(
        id: id, version: words.count > 1 ? words[1] : "", logic: words.count > 2 ? words[2] : "")
      if id != questionnaire.id {
        problems.append(.init(.otherQuestionnaire(id), line: row.line))
      }
    }
  }

  private mutating func take(
    _ mark: String, _ option: String, _ question: Question, _ row: TableReader.Row
  ) throws(AnswerReader.Failure) {
    let id = question.id
    if option.isEmpty, question.options.isEmpty {
      guard !mark.isEmpty else { return }
      do throws(IntakeProblem) {
        let answer = try WrittenAnswer(words).read(mark, for: question, line: row.line)
        var entry = marked[id] ?? Marked(line: row.line)
        if let before = entry.written, before != answer {
          throw IntakeProblem(.twoAnswers(id), line: row.line)
        }
        entry.written = answer
        marked[id] = entry
      } catch {
        problems.append(error)
      }
      return
    }
    // The name is looked at even where nothing is ticked: a row of another form is a mistake.
    let known = question.options.first { $0.id.text == option }?.id
    if known == nil, option != FormRow.unsure {
      let node = AnswerReader.Failure.unknownOption(
        option, question: id,
        suggestion: NearestName.find(option, in: question.options.map(\.id.text)))
      throw node
    }
    guard let sign = FormMark(mark) else {
      problems.append(.init(.badMark(mark), line: row.line))
      return
    }
    if sign == .empty { return }
    var entry = marked[id] ?? Marked(line: row.line)
    switch (known, sign) {
    case (let option?, .maybe): entry.maybe.append(option)
    case (let option?, _): entry.chosen.append(option)
    case (nil, _): entry.isUnsure = true
    }
    marked[id] = entry
  }

  private mutating func settle() {
    for (id, entry) in marked.sorted(by: { $0.value.line < $1.value.line }) {
      guard let question = questionnaire.outline[id]?.question else { continue }
      let isChosen = !entry.chosen.isEmpty || !entry.maybe.isEmpty || entry.written != nil
      if entry.isUnsure, isChosen {
        problems.append(.init(.unsureAndMore(id), line: entry.line))
      } else if entry.isUnsure {
        if question.offersUnsure {
          intake.answers[id] = .unsure
        } else {
          problems.append(.init(.answer(.noUnsure(question: id)), line: entry.line))
        }
      } else if let written = entry.written {
        intake.answers[id] = written
      } else {
        do throws(AnswerReader.Failure) {
          intake.answers[id] = try AnswerReader.answer(
            entry.chosen, maybe: entry.maybe, for: question)
        } catch {
          var kind = IntakeProblem.Kind.answer(error)
          if case .severalChosen = error { kind = .twoTicks(id) }
          problems.append(.init(kind, line: entry.line))
        }
      }
    }
    problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Without the sign that keeps spreadsheet programs from reading a formula.
  private static func withoutApostrophe(_ text: String) -> String {
    guard text.first == "'", let second = text.dropFirst().first, !second.isLetter,
      !second.isNumber
    else { return text }
    return String(text.dropFirst())
  }
}
