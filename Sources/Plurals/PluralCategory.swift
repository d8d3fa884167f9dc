/// The forms that a sentence with a number in it can have, as the Unicode CLDR names them.
package enum PluralCategory: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other
}
