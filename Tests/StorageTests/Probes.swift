import Glibc
import Storage

/// The permission bits of a file or folder.
func permissions(of path: String) -> UInt32 {
  var status = stat()
  return lstat(path, &status) == 0 ? UInt32(status.st_mode) & 0o777 : .max
}

func content(of path: String) throws(StorageFailure) -> String {
  String(decoding: try FileReader.read(path, limit: 1 << 30), as: UTF8.self)
}

func save(_ text: String, to path: String) throws(StorageFailure) {
  try DurableFile.write(Array(text.utf8), to: path)
}
