/// Takes a table apart that a spreadsheet program wrote: with commas, semicolons or tabs, quoted as
/// RFC 4180 has it, with any line ends.
struct TableReader {
  struct Row {
    /// Counted from 1, where the row begins.
    let line: Int
    let cells: [String]
  }

  /// The rows; empty ones are left out.
  static func rows(of text: String) throws(IntakeProblem) -> [Row] {
    var scalars = Array(text.unicodeScalars)
    var line = 1
    // Excel's own way to name the separator.
    let head = String(text.unicodeScalars.prefix(4)).lowercased()
    if head == "sep=" {
      let end = scalars.firstIndex(of: "\n") ?? scalars.count
      scalars.removeFirst(min(end + 1, scalars.count))
      line = 2
    }
    let separator = separator(in: scalars)
    var rows: [Row] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var begin = line
    var quote: Int?
    var index = 0
    func endRow() {
      cells.append(String(cell))
      cell.removeAll()
      if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) {
        rows.append(Row(line: begin, cells: cells))
      }
      cells.removeAll()
    }
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      index += 1
      if quote != nil {
        if scalar == "\"", next == "\"" {
          cell.append("\"")
          index += 1
        } else if scalar == "\"" {
          quote = nil
        } else {
          if scalar == "\n" { line += 1 }
          // Line ends inside a cell are one sign.
          if scalar != "\r" || next != "\n" { cell.append(scalar) }
        }
        continue
      }
      switch scalar {
      case "\"" where cell.isEmpty: quote = line
      case separator:
        cells.append(String(cell))
        cell.removeAll()
      case "\r" where next == "\n": break
      case "\n", "\r":
        endRow()
        line += 1
        begin = line
      default: cell.append(scalar)
      }
    }
    if let quote { throw IntakeProblem(.openQuote, line: quote) }
    endRow()
    return rows
  }

  /// The one that stands most often in the first row.
  private static func separator(in scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let head = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let candidates: [Unicode.Scalar] = [",", ";", "\t"]
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}
