/// Why a Word file cannot be filled.
package enum TemplateFailure: Error, Equatable, Sendable {
  case zip(ZipFailure)
  /// The ZIP file holds no Word document: this part is missing.
  case missing(String)
  /// This part is not XML that can be read.
  case unreadable(String)
  /// It holds programs.
  case macros
  /// It loads something from this address when it is opened.
  case loads(String)
  /// Its elements have names that Word does not use.
  case unusualNames
  /// The mark for the report stands inside a line, a shape or a text box.
  case markInsideLine
}
