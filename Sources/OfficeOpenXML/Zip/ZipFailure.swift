/// Why a ZIP file cannot be used.
package enum ZipFailure: Error, Equatable, Sendable {
  case notZip
  /// Its directory does not fit what lies in it.
  case broken
  /// The content of this entry is not what the directory says.
  case damaged(String)
  case encrypted
  /// Several parts, more than 4 GB, or packed in an unusual way.
  case unusual
  case tooLarge
  /// A name that leads elsewhere, or that is there twice.
  case badName(String)
}
