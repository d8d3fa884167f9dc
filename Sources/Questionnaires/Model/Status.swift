/// How a conclusion stands, given what is known.
package enum Status: String, Sendable, CaseIterable {
  /// It holds however the open points turn out.
  case established
  /// It depends on something not known.
  case possible
  /// It cannot hold any more.
  case ruledOut = "ruled-out"
}
