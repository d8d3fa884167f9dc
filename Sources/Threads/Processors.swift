import Glibc

/// The processors that this program may use.
package enum Processors {
  /// At least one.
  package static let count = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
