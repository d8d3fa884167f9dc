extension Unicode.Scalar {
  /// Whether it is one character of one column wherever it stands beside others of its kind: the
  /// letters, digits and signs of the official languages, without marks that lean on another.
  ///
  /// A text of these alone needs no search for where its characters end, which takes Greek or
  /// Bulgarian text most of its time on the screen.
  var standsAlone: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x370...0x377, 0x37A...0x37F, 0x384...0x38A, 0x38C,
      0x38E...0x3A1, 0x3A3...0x482, 0x1E00...0x1EFF, 0x2010...0x2027, 0x20AC:
      true
    default: false
    }
  }
}
