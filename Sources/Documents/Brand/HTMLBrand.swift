import Typography

/// A firm's look on a page.
package enum HTMLBrand {
  static func policy(_ brand: Brand?) -> String { HTMLStyle.policy + pictures(brand) }

  /// The end of a policy: pictures in the page itself are shown; still nothing is loaded.
  package static func pictures(_ brand: Brand?) -> String {
    brand?.logo == nil ? "" : "; img-src data:"
  }

  /// Behind the other styles.
  package static func style(_ brand: Brand?) -> String {
    guard let brand else { return "" }
    var style = "\n" + logo
    // On a dark ground the colour could not be read.
    if let colour = brand.colour {
      let rule = "h1, h2, .kind { color: #\(colour.hex); } .part { border-color: #\(colour.hex); }"
      // Apart, because WeasyPrint knows paper and not the light.
      style += "\n@media print { \(rule) }\n@media (prefers-color-scheme: light) { \(rule) }"
    }
    if let footer = brand.footer {
      style += "\n@page { @bottom-left { content: \"\(text(footer))\"; } }"
    }
    return style
  }

  /// Above all else.
  package static func header(_ brand: Brand?) -> String {
    guard let brand else { return "" }
    guard let logo = brand.logo else {
      return brand.name.isEmpty ? "" : "<p class=\"firm\">\(HTMLText.line(brand.name))</p>\n"
    }
    return
      "<p class=\"firm\"><img src=\"\(logo.address)\" alt=\"\(HTMLText.line(brand.name))\"></p>\n"
  }

  /// Below all else.
  package static func footer(_ brand: Brand?) -> String {
    brand?.footer.map { "<footer class=\"quiet\">\(HTMLText.escaped($0))</footer>\n" } ?? ""
  }

  private static let logo = """
    .firm { margin: 0 0 1rem; font-weight: 600; }
    .firm img { display: block; max-width: 14rem; max-height: 3.5rem; }
    @media (prefers-color-scheme: dark) { .firm img { padding: .4rem; background: #ffffff; } }
    footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); }
    @media print { .firm { margin-bottom: 6pt; } .firm img { max-height: 14mm; padding: 0; }
      footer { display: none; } }
    """

  /// A text inside quotation marks in a sheet of styles: all but letters and digits as numbers.
  private static func text(_ text: String) -> String {
    SafeText.line(text).unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
        ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
  }
}
