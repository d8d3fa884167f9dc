import Glibc

/// The path of an executable of this package. It is built next to the tests when their target
/// depends on it.
package func builtProgram(named name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let bytes = buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:))
  let tests = String(decoding: bytes, as: UTF8.self)
  let folder = tests.lastIndex(of: "/").map { tests[..<$0] } ?? "."
  return "\(folder)/\(name)"
}
