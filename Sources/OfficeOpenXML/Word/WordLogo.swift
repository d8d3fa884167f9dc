import Documents
import XML

/// A firm's sign at the head of every page of a Word file.
enum WordLogo {
  static let part = "word/media/logo.png"

  /// In the units of drawings: a centimetre has 360,000.
  private static let centimetre = 360_000

  /// A picture in a line, at most 1.2 cm high and 6 cm wide.
  static func run(_ logo: Logo, name: String, relation: String) -> String {
    guard case .png(let width, let height) = logo.kind else { return "" }
    let most = (width: 6 * centimetre, height: centimetre * 6 / 5)
    let isWide = width * most.height > height * most.width
    let wide = isWide ? most.width : max(1, most.height * width / height)
    let high = isWide ? max(1, most.width * height / width) : most.height
    let title = XMLText.escaped(name)
    let size = "cx=\"\(wide)\" cy=\"\(high)\""
    return "<w:r><w:drawing><wp:inline xmlns:wp=\"\(drawing)/wordprocessingDrawing\" distT=\"0\" "
      + "distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent \(size)/>"
      + "<wp:docPr id=\"1\" name=\"Logo\" descr=\"\(title)\"/>"
      + "<a:graphic xmlns:a=\"\(drawing)/main\"><a:graphicData uri=\"\(drawing)/picture\">"
      + "<pic:pic xmlns:pic=\"\(drawing)/picture\"><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"logo.png\"/>"
      + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"\(relation)\"/>"
      + "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
      + "<a:ext \(size)/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
      + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
  }

  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
}
