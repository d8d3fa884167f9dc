/// A small drawing for each tier, so that it is told by shape as well as by colour. Words beside it
/// say the same; screen readers pass it over.
enum HTMLShape {
  static func svg(_ tone: Tone) -> String {
    "<svg class=\"shape\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">"
      + "\(drawing(tone))</svg>"
  }

  private static func drawing(_ tone: Tone) -> String {
    switch tone {
    case .prohibited: "<path d=\"M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z\"/>"
    case .high: "<path d=\"M12 1.5 23.5 22H.5z\"/>"
    case .limited: "<path d=\"M12 .5 23.5 12 12 23.5.5 12z\"/>"
    case .minimal: "<circle cx=\"12\" cy=\"12\" r=\"10\"/>"
    case .outside: "<circle class=\"hollow\" cx=\"12\" cy=\"12\" r=\"9\"/>"
    case .neutral: "<rect class=\"hollow\" x=\"3\" y=\"3\" width=\"18\" height=\"18\"/>"
    }
  }
}
