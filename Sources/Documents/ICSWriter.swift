import Typography

/// Writes a calendar as iCalendar (RFC 5545): all-day events with a reminder thirty days before.
package enum ICSWriter {
  /// Lines end in CRLF and are folded at 75 octets.
  package static func text(of calendar: Calendar) -> String {
    var text = ""
    func line(_ content: String) { append(content, to: &text) }
    line("BEGIN:VCALENDAR")
    line("VERSION:2.0")
    line("PRODID:-//aiact//self-assessment//EN")
    line("CALSCALE:GREGORIAN")
    line("METHOD:PUBLISH")
    line("X-WR-CALNAME:\(escaped(calendar.name))")
    for entry in calendar.entries {
      line("BEGIN:VEVENT")
      line("UID:\(escaped(entry.uid))")
      line("DTSTAMP:\(calendar.stamp)")
      line("LAST-MODIFIED:\(calendar.stamp)")
      line("DTSTART;VALUE=DATE:\(entry.day.compact)")
      line("SUMMARY;LANGUAGE=\(calendar.language):\(escaped(entry.title))")
      if !entry.text.isEmpty { line("DESCRIPTION:\(escaped(entry.text))") }
      line("CLASS:PRIVATE")
      line("TRANSP:TRANSPARENT")
      line("BEGIN:VALARM")
      line("ACTION:DISPLAY")
      line("DESCRIPTION:\(escaped(entry.title))")
      line("TRIGGER:-P30D")
      line("END:VALARM")
      line("END:VEVENT")
    }
    line("END:VCALENDAR")
    return text
  }

  /// Folded by octets, never inside a character.
  private static func append(_ content: String, to text: inout String) {
    var width = 0
    for scalar in content.unicodeScalars {
      let octets = UTF8.width(scalar)
      if width + octets > 75 {
        text += "\r\n "
        width = 1
      }
      text.unicodeScalars.append(scalar)
      width += octets
    }
    text += "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.clean(text).unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
