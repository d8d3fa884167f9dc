/// A variable or its negation.
package struct Literal: BitwiseCopyable, Hashable, Sendable {
  /// Twice the variable's number, plus one for the negation.
  let code: Int32

  package init(variable: Int, isPositive: Bool = true) {
    code = Int32(variable) << 1 | (isPositive ? 0 : 1)
  }

  init(code: Int32) {
    self.code = code
  }

  package var variable: Int { Int(code >> 1) }
  package var isPositive: Bool { code & 1 == 0 }

  var index: Int { Int(code) }

  package static prefix func ! (literal: Literal) -> Literal { Literal(code: literal.code ^ 1) }
}
