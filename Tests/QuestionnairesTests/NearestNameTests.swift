import Questionnaires
import Testing
import Typography

/// The bounded search guesses what looking at every candidate in full would guess.
@Suite struct NearestNameTests {
  /// All words of a and b up to a length.
  private static func words(upTo length: Int) -> [String] {
    var words = [""]
    var last = [""]
    for _ in 0..<length {
      last = last.flatMap { [$0 + "a", $0 + "b"] }
      words += last
    }
    return words
  }

  @Test func shortWords() {
    let candidates = Self.words(upTo: 4)
    for name in Self.words(upTo: 6) {
      for candidate in candidates {
        #expect(NearestName.find(name, in: [candidate]) == expected(name, [candidate]))
      }
    }
  }

  @Test func longNamesWithSlips() {
    let names = [
      "biometric-category-purpose", "biometric-identification", "biometric-category",
      "general-purpose-provider", "safety-component-of-product", "emotion-purpose",
    ]
    for name in names {
      for place in name.indices {
        let next = name.index(after: place)
        let without = String(name[..<place] + name[next...])
        for typed in [without, without + "xy", "xyz" + without, String(without.dropLast(6))] {
          for order in [names, names.reversed()] {
            #expect(NearestName.find(typed, in: order) == expected(typed, order))
          }
        }
      }
    }
  }

  private func expected(_ name: String, _ candidates: [String]) -> String? {
    candidates.map { (distance: distance(Array(name.utf8), Array($0.utf8)), name: $0) }
      .filter { $0.distance <= max(1, name.utf8.count / 3) }.min { $0 < $1 }?.name
  }

  /// The whole table of optimal string alignment.
  private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var table = (0...left.count).map { row in (0...right.count).map { row == 0 ? $0 : row } }
    for row in 0..<left.count {
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var best = min(table[row][column + 1], table[row + 1][column]) + 1
        best = min(best, table[row][column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = best
      }
    }
    return table[left.count][right.count]
  }
}
