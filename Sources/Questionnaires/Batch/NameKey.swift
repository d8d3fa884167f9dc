/// What tells names apart at a glance: the length, the first and the last eight bytes. For names of
/// up to 16 bytes that is all there is.
struct NameKey: BitwiseCopyable, Sendable, Equatable {
  let length: Int
  let head: UInt64
  let tail: UInt64

  /// `readable` bytes can be read from the place on; it is at least the length.
  @inline(__always)
  init(_ place: UnsafeRawPointer, length: Int, readable: Int) {
    self.length = length
    if length >= 8 {
      head = place.loadUnaligned(as: UInt64.self)
      tail = place.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
    } else if readable >= 8 {
      let keep = (UInt64(1) << UInt64(length * 8)) - 1
      head = place.loadUnaligned(as: UInt64.self) & keep
      tail = head
    } else {
      var bytes: UInt64 = 0
      for index in 0..<length {
        bytes |= UInt64(place.load(fromByteOffset: index, as: UInt8.self)) << UInt64(index * 8)
      }
      head = bytes
      tail = bytes
    }
  }

  var hash: Int {
    let mixed = (head ^ tail &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: (mixed ^ UInt64(length)) >> 33)
  }
}
