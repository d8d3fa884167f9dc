import Storage
import Typography

/// Writes results where the user wants them.
enum Publishing {
  /// Writes a new file; `replacing` one that is there only when told to.
  static func save(
    _ text: String, to path: String, replacing: Bool
  ) throws(CommandFailure) {
    do throws(StorageFailure) {
      if replacing {
        try DurableFile.write(Array(text.utf8), to: path)
      } else {
        try DurableFile.create(Array(text.utf8), at: path)
      }
    } catch {
      throw CommandFailure(storage: error)
    }
  }
}
