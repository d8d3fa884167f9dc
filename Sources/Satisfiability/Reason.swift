/// Why a variable has its value: decided or given, or because all other literals of a clause are
/// false.
struct Reason: BitwiseCopyable, Equatable, Sendable {
  /// -1 for none; a clause of three or more literals by its place; for a clause of two, -2 less the
  /// code of the other literal.
  private let code: Int32

  static let none = Reason(code: -1)

  init(clause: Int32) { code = clause }

  init(other literal: Literal) { code = -2 - literal.code }

  private init(code: Int32) { self.code = code }

  var clause: Int32? { code >= 0 ? code : nil }

  /// The other literal of a clause of two.
  var other: Literal? { code < -1 ? Literal(code: -2 - code) : nil }
}
