import Storage
import Typography
import Wording

/// Writes results where the user wants them.
package enum Publishing {
  /// Writes a new file; `replacing` one that is there only when told to; `forceHelps`:
  /// whether that is told with `--force`.
  package static func save(
    _ bytes: [UInt8], to path: String, replacing: Bool, forceHelps: Bool = false
  ) throws(CommandFailure) {
    do throws(StorageFailure) {
      if replacing {
        try DurableFile.write(bytes, to: path)
      } else {
        try DurableFile.create(bytes, at: path)
      }
    } catch {
      guard case .alreadyExists(let path) = error, forceHelps else {
        throw CommandFailure(storage: error)
      }
      throw existing(path)
    }
  }

  /// A file is there, and `--force` would replace it.
  package static func existing(_ path: String) -> CommandFailure {
    CommandFailure(.cannotCreate) { SafeText.clean($0.files.existsForce(path: path)) }
  }
}
