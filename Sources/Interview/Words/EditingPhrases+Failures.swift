import Wording

/// What is said when a text comes back from the editor and is not taken.
extension EditingPhrases {
  /// With the path of the file that keeps what was written on a line of its own below it.
  func notTaken(_ failure: EditingFailure) -> String { notTaken(reason: reason(failure)) }

  func unchanged(_ failure: EditingFailure) -> String { unchanged(reason: reason(failure)) }

  private func reason(_ failure: EditingFailure) -> String {
    switch failure {
    case .file(let reason): failed(reason: reason)
    case .noFile(let folder): noFile(folder: folder)
    case .noEditor: noEditor
    case .ended(let code): ended(code: "\(code)")
    case .killed: killed
    case .gone: gone
    case .notAFile(let left): self.left(left)
    case .tooLong(let limit): tooLong(limit: limit >> 10)
    case .otherEncoding(let line): otherEncoding(line: "\(line)")
    case .zeroByte(let line): zeroByte(line: "\(line)")
    }
  }

  private func left(_ left: EditingFailure.Left) -> String {
    switch left {
    case .file: leftFile
    case .folder: leftFolder
    case .symbolicLink: leftLink
    case .pipe: leftPipe
    case .socket: leftSocket
    case .device: leftDevice
    }
  }
}
