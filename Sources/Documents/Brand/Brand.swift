/// The look of a firm on its documents.
package struct Brand: Sendable {
  /// The least contrast of its colour on white that people with weak eyes can read (WCAG 2.2, AA).
  package static let leastContrast = 4.5

  /// The firm; it is also what the logo says to those who do not see it.
  package let name: String
  /// Of titles and headings; nil for ours.
  package let colour: Colour?
  /// A line at the foot, such as the address; nil for none.
  package let footer: String?
  /// For pages; nil for none.
  package let logo: Logo?
  /// For Word, which needs points; nil for none.
  package let wordLogo: Logo?

  package init(name: String, colour: Colour?, footer: String?, svg: Logo?, png: Logo?) {
    self.name = name
    self.colour = colour
    self.footer = footer
    logo = svg ?? png
    wordLogo = png
  }
}
