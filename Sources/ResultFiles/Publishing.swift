package import CommandSupport
import Storage
import Typography
import Wording

/// Writes results where the user wants them.
package enum Publishing {
  /// Writes a new file; `replacing` one that is there only when told to; `forceHelps`:
  /// whether that is told with `--force`. Results are there to be handed on, and as readable as any new
  /// file of the user; what `isPrivate`, such as an assessment, nobody else can read.
  package static func save(
    _ bytes: [UInt8], to path: String, replacing: Bool, forceHelps: Bool = false,
    isPrivate: Bool = false
  ) throws(CommandFailure) {
    let mode: UInt32? = isPrivate ? 0o600 : nil
    do throws(StorageFailure) {
      if replacing {
        try DurableFile.write(bytes, to: path, mode: mode)
      } else {
        try DurableFile.create(bytes, at: path, mode: mode)
      }
    } catch {
      guard case .alreadyExists(let path) = error, forceHelps || FileKind.of(path) == .folder else {
        throw CommandFailure(storage: error)
      }
      throw existing(path)
    }
  }

  /// A file is there, and `--force` would replace it; a folder stays in any case.
  package static func existing(_ path: String) -> CommandFailure {
    if FileKind.of(path) == .folder {
      return CommandFailure(storage: .notAFile(path: path, kind: .folder))
    }
    return CommandFailure(.cannotCreate) { SafeText.clean($0.files.existsForce(path: path)) }
  }
}
