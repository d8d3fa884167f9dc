package import CommandSupport
import Storage
import Typography
package import Wording

extension Publishing {
  /// Writes it to where the user wants it and says so in one line on standard error, with its pages
  /// or rows where they are known.
  package static func publish(
    _ told: some Tellable, with press: Press = Press(), to destination: Destination,
    replacing: Bool,
    _ words: Words
  ) throws(CommandFailure) {
    guard let path = destination.path else {
      let print = try press.print(told, as: destination.format, shape: .ofStandardOutput)
      try Output.write(print.bytes)
      if let remark = press.remark(on: destination.format, words) { Output.error(remark) }
      return
    }
    let extent: String?
    if destination.format.isFolder {
      let pictures = press.pictures(of: told)
      try save(pictures, in: path, replacing: replacing)
      extent = words.list(pictures.map(\.name))
    } else {
      if !replacing { try refuseExisting(path) }
      let print = try press.print(told, as: destination.format)
      try save(print.bytes, to: path, replacing: replacing, forceHelps: true)
      extent = print.extent.map { words.publishing.text($0) }
    }
    let place = SafeText.clean(path)
    Output.error(
      extent.map { words.publishing.writtenExtent(path: place, extent: $0) }
        ?? words.publishing.written(path: place))
    if let remark = press.remark(on: destination.format, words) { Output.error(remark) }
  }

  /// Before the work is done rather than after it. What comes about meanwhile is refused when the
  /// file is written.
  package static func refuseExisting(_ path: String) throws(CommandFailure) {
    guard FileKind.exists(path) else { return }
    // A program that was killed may have made the file and left another name of it.
    try? DurableFile.removeLeftovers(of: path)
    throw existing(path)
  }

  /// Files of a folder, which is made when it is missing.
  package static func save(
    _ files: [(name: String, bytes: [UInt8])], in folder: String, replacing: Bool
  ) throws(CommandFailure) {
    do throws(StorageFailure) {
      try Folders.create(folder, isShared: true)
    } catch {
      throw CommandFailure(storage: error)
    }
    for file in files where !replacing { try refuseExisting("\(folder)/\(file.name)") }
    for file in files {
      try save(file.bytes, to: "\(folder)/\(file.name)", replacing: replacing, forceHelps: true)
    }
  }
}
