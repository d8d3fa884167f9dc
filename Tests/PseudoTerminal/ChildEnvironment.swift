import Glibc

/// The environment that every program under test starts from, whatever the developer's looks like.
package enum ChildEnvironment {
  /// A terminal with colours, UTF-8, nobody's inputrc, and a home that is not there unless the
  /// test gives one. An empty value in `changes` removes a variable.
  package static func variables(_ changes: [String: String] = [:]) -> [String: String] {
    var result = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "INPUTRC": "/dev/null", "HOME": "/nonexistent",
    ]
    // Lets an instrumented child add to the coverage of `swift test --enable-code-coverage`.
    for name in ["LLVM_PROFILE_FILE", "LD_LIBRARY_PATH"] {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    result.merge(changes) { $1 }
    return result.filter { !$0.value.isEmpty }
  }
}
