import Glibc

extension Descriptor {
  /// Writes all bytes, however many calls it takes.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(StorageFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else {
        try waitAfterError(descriptor, for: POLLOUT, call: "write", path: path)
      }
    }
  }

  /// Reads up to `count` bytes and adds them; tells how many, 0 at the end.
  static func read(
    upTo count: Int, into bytes: inout [UInt8], from descriptor: Int32, path: String
  ) throws(StorageFailure) -> Int {
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let got = try read(into: &bytes, at: old, upTo: count, from: descriptor, path: path)
    bytes.removeLast(count - got)
    return got
  }

  /// Reads up to `count` bytes to a place behind which there are so many; tells how many, 0 at the
  /// end.
  static func read(
    into bytes: inout [UInt8], at place: Int, upTo count: Int, from descriptor: Int32, path: String
  ) throws(StorageFailure) -> Int {
    precondition(place + count <= bytes.count)
    while true {
      let got = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: place), count)
      }
      if got >= 0 { return got }
      try waitAfterError(descriptor, for: POLLIN, call: "read", path: path)
    }
  }

  /// Whether a read would not have to wait.
  static func hasMore(_ descriptor: Int32) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) > 0
  }

  /// Returns when the call can be made again; throws when that would not help. Whoever started us
  /// may have made standard input or output non-blocking.
  private static func waitAfterError(
    _ descriptor: Int32, for events: Int32, call: String, path: String
  ) throws(StorageFailure) {
    if errno == EINTR { return }
    guard errno == EAGAIN else { throw .last(call, path) }
    var source = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    poll(&source, 1, -1)
  }
}
