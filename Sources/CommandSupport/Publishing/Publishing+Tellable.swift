import Storage
import Typography

extension Publishing {
  /// Writes it to where the user wants it and says so in one line on standard error, with its pages
  /// or rows where they are known.
  package static func publish(
    _ told: some Tellable, with press: Press = Press(), to destination: Destination, replacing: Bool
  ) throws(CommandFailure) {
    guard let path = destination.path else {
      let print = try press.print(told, as: destination.format, shape: .ofStandardOutput)
      try Output.write(print.bytes)
      if let remark = press.remark(on: destination.format) { Output.error(remark) }
      return
    }
    let extent: String?
    if destination.format.isFolder {
      let pictures = press.pictures(of: told)
      try save(pictures, in: path, replacing: replacing)
      extent = pictures.map(\.name).joined(separator: ", ")
    } else {
      if !replacing { try refuseExisting(path) }
      let print = try press.print(told, as: destination.format)
      try save(print.bytes, to: path, replacing: replacing, hint: hint)
      extent = print.extent
    }
    Output.error("Written: \(SafeText.clean(path))\(extent.map { " (\($0))" } ?? "")")
    if let remark = press.remark(on: destination.format) { Output.error(remark) }
  }

  static let hint = "--force replaces it"

  /// Before the work is done rather than after it. What comes about meanwhile is refused when the
  /// file is written.
  package static func refuseExisting(_ path: String) throws(CommandFailure) {
    guard FileKind.exists(path) else { return }
    let failure = CommandFailure(storage: .alreadyExists(path: path))
    throw CommandFailure(message: "\(failure.message); \(hint)", status: failure.status)
  }

  /// Files of a folder, which is made when it is missing.
  package static func save(
    _ files: [(name: String, bytes: [UInt8])], in folder: String, replacing: Bool
  ) throws(CommandFailure) {
    do throws(StorageFailure) {
      try Folders.create(folder)
    } catch {
      throw CommandFailure(storage: error)
    }
    for file in files where !replacing { try refuseExisting("\(folder)/\(file.name)") }
    for file in files {
      try save(file.bytes, to: "\(folder)/\(file.name)", replacing: replacing, hint: hint)
    }
  }
}
