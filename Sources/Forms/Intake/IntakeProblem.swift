package import AnswerSheets
package import Questionnaires

/// Why a file, or a place in it, cannot be taken in. Nothing is taken from such a file.
package struct IntakeProblem: Error, Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case empty
    /// UTF-16, or letters in the encoding of some country.
    case notUTF8
    case json(String)
    /// JSON that stops in the middle.
    case cutOff
    /// A document of another program: Word, Excel, PDF.
    case otherProgram
    /// Two versions with markers between them, as git leaves them.
    case twoSides
    /// Nearly an assessment; what is wrong with it.
    case notWhole(String)
    /// JSON that is nothing we know.
    case foreign
    /// The text begins like no sort of file that we know.
    case unknownSort
    /// Written by a program that is newer than this one.
    case newer(format: Int)
    case otherQuestionnaire(String)
    /// A row that is marked names no question.
    case expectedQuestion
    /// Under this name the number of a format should stand.
    case expectedForm(key: String, format: Int)
    case expectedText(key: String)
    case expectedObject(key: String)
    case unknownKey(String)
    case answer(AnswerReader.Failure)
    /// A table without this column.
    case missingColumn(FormColumn)
    case openQuote
    case badMark(String)
    case badDate(String)
    case badNumber(String)
    /// *Not sure* and something else are ticked at one question.
    case unsureAndMore(QuestionID)
    /// More than one option is ticked where one can be.
    case twoTicks(QuestionID)
    /// One question has an answer in one row, and another one in another row.
    case twoAnswers(QuestionID)
  }

  package let kind: Kind
  /// Counted from 1; nil when it is the file as a whole.
  package let line: Int?
  /// Counted from 1; nil in tables.
  package let column: Int?

  init(_ kind: Kind, line: Int? = nil, column: Int? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
