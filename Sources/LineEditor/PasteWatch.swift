/// Tells from the bytes of the input whether they are being pasted: terminals put marks around it.
struct PasteWatch {
  private static let start: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Whether the bytes seen last belong to what is pasted.
  private(set) var isPasting = false
  private var latest: [UInt8] = []

  /// True when this byte completes the mark of the start.
  mutating func see(_ byte: UInt8) -> Bool {
    latest.append(byte)
    if latest.count > Self.start.count { latest.removeFirst() }
    if latest == Self.end { isPasting = false }
    guard latest == Self.start, !isPasting else { return false }
    isPasting = true
    return true
  }
}
