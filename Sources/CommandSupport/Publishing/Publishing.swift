import Storage
import Typography

/// Writes results where the user wants them.
package enum Publishing {
  /// Writes a new file; `replacing` one that is there only when told to. `hint` says how to tell.
  package static func save(
    _ bytes: [UInt8], to path: String, replacing: Bool, hint: String? = nil
  ) throws(CommandFailure) {
    do throws(StorageFailure) {
      if replacing {
        try DurableFile.write(bytes, to: path)
      } else {
        try DurableFile.create(bytes, at: path)
      }
    } catch {
      let failure = CommandFailure(storage: error)
      guard case .alreadyExists = error, let hint else { throw failure }
      throw CommandFailure(message: "\(failure.message); \(hint)", status: failure.status)
    }
  }
}
