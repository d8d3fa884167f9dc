import Assessments
import Testing

@Suite struct ConflictedTextTests {
  private func text(_ text: String) -> ConflictedText? { ConflictedText(Array(text.utf8)) }

  @Test func eachSideIsReadWhole() throws {
    let sides = try #require(
      text(
        "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> ben's branch\nd\n"
          + "<<<<<<< HEAD\n=======\ne\n>>>>>>> x"))
    #expect(sides.ours.bytes == Array("a\nb\nd\n".utf8))
    #expect(sides.theirs.bytes == Array("a\nc\nd\ne\n".utf8))
    #expect(sides.ours.label == "HEAD" && sides.line == 2)
    #expect(sides.base == nil)
  }

  @Test func whatBothCameFromIsReadWhereItStands() throws {
    let sides = try #require(
      text("a\n<<<<<<< HEAD\nb\n||||||| 1234567\no\n=======\nc\n>>>>>>> ben\nd\n"))
    #expect(sides.base == Array("a\no\nd\n".utf8))
    #expect(sides.ours.bytes == Array("a\nb\nd\n".utf8))
  }

  @Test(arguments: [
    "", "a\n", "<<<<<<< HEAD\nb\n", "=======\n", "<<<<<<< HEAD\n>>>>>>> ben\n",
    "<<<<<<<< HEAD\nb\n=======\nc\n>>>>>>>> ben\n", "<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n",
  ])
  func otherTextsHaveNoSides(other: String) {
    #expect(text(other) == nil)
  }
}
