/// Why a test could not go on: what was expected, and what was there instead.
package struct HarnessFailure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}
