import JSONText

/// What the reader says about a text, as `line:column message`.
func complaints(about bytes: [UInt8]) -> [String] {
  let lines = LineTable(bytes)
  return JSONReader.read(bytes).problems.map { problem in
    let (line, column) = lines.position(of: problem.offset)
    return "\(line):\(column) \(problem.message)"
  }
}

func complaints(about text: String) -> [String] { complaints(about: Array(text.utf8)) }

/// The value of a text without mistakes; nil when there are any.
func value(of text: String) -> JSONOutput? {
  let result = JSONReader.read(Array(text.utf8))
  return result.problems.isEmpty ? result.node.map { JSONOutput($0) } : nil
}
