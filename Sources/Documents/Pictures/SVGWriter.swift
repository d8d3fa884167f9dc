/// Writes a picture as an SVG file for slides: dark on white, without a script, a style sheet or
/// anything that is loaded, so that office programs show it as browsers do.
package enum SVGWriter {
  private static let margin = 10

  package static func text(of picture: Picture) -> String {
    let width = Picture.width + 2 * margin
    let height = picture.height + 2 * margin
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      width="\(2 * width)" height="\(2 * height)" role="img" aria-labelledby="title text" \
      font-family="'Liberation Sans', Arial, Helvetica, sans-serif" font-size="13">
      <title id="title">\(HTMLText.line(picture.title))</title>
      <desc id="text">\(HTMLText.line(picture.sentence))</desc>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>
      <g transform="translate(\(margin) \(margin))">\
      \(SVGShapes.text(of: picture.shapes, .attributes))</g>
      </svg>

      """
  }
}
