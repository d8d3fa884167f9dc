import Testing

/// A mistake made in the sample, and what the reader must say about it.
struct Mistake: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let expected: [String]

  init(_ file: String, _ old: String, _ new: String, _ expected: String...) {
    self.file = file
    self.old = old
    self.new = new
    self.expected = expected
  }

  var testDescription: String { "\(file): \(old) → \(new)" }

  func check() throws {
    var sample = Sample()
    try sample.replace(old, with: new, in: file)
    #expect(sample.problems == expected)
  }
}
