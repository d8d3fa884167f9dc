import Typography
import Wording

/// Teams by case on a terminal, as wide as it is: with many cases it stands in several parts, one
/// below the other, each with all teams.
struct ClassTable {
  /// Cases side by side are at least so wide, and no wider than needed for a tier range.
  private static let narrowest = 12
  private static let widest = 18
  private static let gap = 2

  let words: ClassWords
  let width: Int

  var lines: [String] {
    let rooms = words.room.rooms
    guard !rooms.isEmpty else { return [] }
    let heads = words.room.teams.indices.map { words.name(of: $0) } + [words.phrases.allTeams]
    let longest = heads.map { DisplayWidth.of($0) }.max() ?? 0
    let head = min(longest, max(8, width / 3))
    let left = width - head
    let most = max(1, left / (Self.narrowest + Self.gap))
    let parts = (rooms.count + most - 1) / most
    let size = (rooms.count + parts - 1) / parts
    let column = max(1, min(Self.widest, left / size - Self.gap))
    return stride(from: 0, to: rooms.count, by: size).flatMap { start in
      [""] + part(Array(rooms[start..<min(start + size, rooms.count)]), head, column)
    }
  }

  /// All teams with some of the cases.
  private func part(_ rooms: [ClassRoom.Room], _ head: Int, _ column: Int) -> [String] {
    let widths = [head] + rooms.map { _ in column }
    var lines = row([words.phrases.columnTeamLoud] + rooms.map(\.training.name), widths)
    for team in words.order {
      let cells = rooms.map { here in
        here.entries.first { $0.team == team }.map { words.cell($0, in: here) }
          ?? ClassWords.notBegun
      }
      lines += row([words.name(of: team)] + cells, widths)
    }
    return lines + row([words.phrases.allTeams] + rooms.map(words.rightCount), widths)
  }

  /// Cells side by side, as many lines as the highest one needs; a line end begins a line.
  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      cell.split(separator: "\n").flatMap {
        Wrapping.lines(of: SafeText.line(String($0)), width: width, first: "", rest: "")
      }
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { number in
      var line = ""
      for (cell, width) in zip(wrapped, widths) {
        let text = number < cell.count ? cell[number] : ""
        line += text
        line += String(repeating: " ", count: max(0, width + Self.gap - DisplayWidth.of(text)))
      }
      return String(line.trimmingSuffix { $0 == " " })
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, drops(last) { rest.removeLast() }
    return rest
  }
}
