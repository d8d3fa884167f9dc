import Glibc

/// Paths as texts.
package enum PathText {
  /// The folder in which a path lies; empty for the present one.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path of a file as seen from a folder. Links to folders are followed, because `..` is.
  package static func relative(_ path: String, to folder: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let here = resolved(self.folder(of: path)).split(separator: "/") + [name[...]]
    let there = resolved(folder).split(separator: "/")
    let common = zip(here, there).prefix { $0 == $1 }.count
    let up = there.dropFirst(common).map { _ in ".." }
    return (up + here.dropFirst(common).map(String.init)).joined(separator: "/")
  }

  /// Where a folder lies, without links; as it is when there is none.
  private static func resolved(_ folder: String) -> String {
    guard let path = realpath(folder.isEmpty ? "." : folder, nil) else { return folder }
    defer { free(path) }
    return String(cString: path)
  }
}
