/// The name of a thing in a questionnaire: lower-case words joined by hyphens, at most 60
/// characters, such as `emotion-at-work`. `Kind` keeps names of different things apart.
package struct Identifier<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// Nil when the text is not a well-formed name.
  package init?(_ text: String) {
    guard Self.isWellFormed(text.utf8) else { return nil }
    self.text = text
  }

  /// A name that was well-formed when it was packed.
  init(unchecked text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  private static func isWellFormed(_ text: String.UTF8View) -> Bool {
    guard (1...60).contains(text.count), let first = text.first, first != UInt8(ascii: "-") else {
      return false
    }
    var previous = first
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-"): if previous == UInt8(ascii: "-"), text.count > 1 { return false }
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-")
  }
}

package typealias SectionID = Identifier<Section>
package typealias QuestionID = Identifier<Question>
package typealias OptionID = Identifier<Option>
package typealias FactID = Identifier<Fact>
package typealias FindingID = Identifier<Finding>
package typealias ExceptionID = Identifier<Exception>
package typealias DutyID = Identifier<Duty>
package typealias SourceID = Identifier<Source>
package typealias RoleID = Identifier<Role>
package typealias MilestoneID = Identifier<Milestone>
package typealias ExpectedChangeID = Identifier<ExpectedChange>
package typealias GuidanceID = Identifier<Guidance>
package typealias RequestID = Identifier<Request>
package typealias FormID = Identifier<Form>
package typealias ReadingID = Identifier<Reading>
package typealias ChoiceID = Identifier<Reading.Choice>
