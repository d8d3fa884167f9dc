package import Assessments

/// What a look at something named as evidence found.
package enum EvidenceLook: Equatable, Sendable {
  /// A file: how to write its place down, and what it holds.
  case file(place: String, Evidence.Content)
  /// An address, which nobody looked at; or nobody looks at anything here.
  case notLooked
  /// Why there is no such file, or why it cannot be read.
  case failed(String)
}
