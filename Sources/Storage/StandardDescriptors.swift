import Glibc

/// Standard input, output and error as the program finds them.
package enum StandardDescriptors {
  /// Puts `/dev/null` where one of the three is closed. Otherwise the next file that is opened
  /// would take its number, and what is meant for the screen would be written into it. Call it
  /// first of all. Writing to a closed output stays an error.
  package static func fillGaps() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      // The lowest free number is taken, and that is this one.
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
