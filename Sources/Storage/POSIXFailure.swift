import Glibc

/// A system call that failed.
package struct POSIXFailure: Error, Sendable, Equatable {
  /// The name of the call, such as `open`.
  package let call: String
  /// The file it was about, or "standard output" and the like.
  package let path: String
  /// The `errno`.
  package let code: Int32

  package init(call: String, path: String, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }

  /// One line for the user: `shop.json: No space left on device (write)`. The path is as it came;
  /// clean it before it goes to a terminal.
  package var message: String { "\(path): \(reason) (\(call))" }

  /// What the system says of it: `No space left on device`.
  package var reason: String { Self.text(of: code) }

  private static func text(of code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    return buffer.withUnsafeBufferPointer { bytes in
      String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
