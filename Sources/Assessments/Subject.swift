/// What an entry of the log is about; names stand as they do in the file.
package enum Subject: Sendable, Hashable, Comparable {
  case system
  case question(String)
  case duty(String)
}
