package import Storage
package import Wording

/// What a file held before it is saved in a newer format: kept beside it for the older program.
package enum OlderCopy {
  /// Writes the copy, durable before anything else happens: `chatbot.json.format-1`. The ending
  /// keeps it out of the list of assessments. A copy that is there already is taken if it holds the
  /// same, and stepped over if not.
  package static func keep(_ bytes: [UInt8], of path: String, format: Int) throws(StorageFailure) {
    let base = "\(path).format-\(format)"
    var name = base
    var number = 2
    while true {
      do throws(StorageFailure) {
        return try DurableFile.create(bytes, at: name)
      } catch .alreadyExists {
        if (try? FileReader.read(name, limit: bytes.count, followsLinks: false)) == bytes { return }
        name = "\(base)-\(number)"
        number += 1
      }
    }
  }

  /// What to say before the first question.
  package static func remark(format: Int, path: String, _ words: Words) -> String {
    words.files.olderFormat(format: format, copy: "\(path).format-\(format)")
  }
}
