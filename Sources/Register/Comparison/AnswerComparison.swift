package import Assessments
package import Questionnaires
package import Reasoning

/// Where the answers of several documents differ, what each of them leads to, and which differences
/// decide. The first document is the one that the others are compared with.
package struct AnswerComparison {
  /// One of the documents.
  package struct Side {
    /// How it is called: a path, or what people know it by.
    package let name: String
    package let fitted: FittedAssessment
    package let analysis: Analysis

    /// `analysis` is that of the document's answers.
    package init(name: String, _ fitted: FittedAssessment, _ analysis: Analysis) {
      self.name = name
      self.fitted = fitted
      self.analysis = analysis
    }
  }

  /// A question that is, or may be, asked in one of them, and that they answer differently.
  package struct Row {
    package let question: Question
    /// By number of the side.
    package let cells: [Cell]
    /// The numbers of the sides whose answer, put in place of the first side's, belongs to a
    /// smallest set of changes that leads to other tiers.
    package let deciding: [Int]
  }

  /// How one document answers a question.
  package struct Cell {
    /// Nil when there is no answer, or none that fits the questionnaire.
    package let answer: Answer?
    /// Who gave it, and when; nil when the file does not say.
    package let given: Change?
    /// Whether the question is asked at all, as far as the other answers tell. An answer to a question
    /// that is not asked counts for nothing.
    package let isAsked: Bool
  }

  package let sides: [Side]
  /// In the order of the questionnaire.
  package let rows: [Row]
  /// By number of the side, the first left out: which differences from the first side decide.
  package let deciding: [DecidingDifferences]
  /// How many questions are asked, and answered alike everywhere.
  package let alikeCount: Int
  /// How many differences there are at questions that are asked in none of them.
  package let idleCount: Int

  /// Under the reasoner and on the day of the sides; there have to be two at least.
  package init(_ sides: [Side]) {
    precondition(sides.count >= 2, "one document has nothing to be compared with")
    self.sides = sides
    let reasoner = sides[0].analysis.reasoner
    let deciding = sides.dropFirst().map { side in
      DecidingDifferences(reasoner, sides[0].fitted.answers, side.fitted.answers)
    }
    self.deciding = deciding
    var rows: [Row] = []
    var alike = 0
    var idle = 0
    for (number, entry) in reasoner.questionnaire.outline.entries.enumerated() {
      let question = entry.question
      let cells = sides.map { side in
        Cell(
          answer: side.fitted.answers[question.id], given: side.fitted[question.id]?.answered,
          isAsked: side.analysis.outcome.relevance[number] != .ruledOut)
      }
      let isAsked = cells.contains(where: \.isAsked)
      if Set(cells.map { $0.answer?.inOrder }).count == 1 {
        alike += isAsked && cells[0].answer != nil ? 1 : 0
      } else if isAsked {
        let decides = deciding.enumerated().filter { _, found in
          found.sets.contains { $0.questions.contains(question.id) }
        }
        rows.append(Row(question: question, cells: cells, deciding: decides.map { $0.offset + 1 }))
      } else {
        idle += 1
      }
    }
    self.rows = rows
    alikeCount = alike
    idleCount = idle
  }

  /// Whether all of them answer alike wherever something is asked.
  package var isSame: Bool { rows.isEmpty }
}

extension Answer {
  /// The order in which options were chosen says nothing.
  fileprivate var inOrder: Answer {
    guard case .choice(let chosen, let maybe) = self else { return self }
    return .choice(chosen: chosen.sorted(), maybe: maybe.sorted())
  }
}
