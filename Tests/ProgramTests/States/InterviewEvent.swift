/// What can happen to an interview. The raw value names it in the documentation.
enum InterviewEvent: String, CaseIterable, Sendable {
  case enter = "Enter"
  case answer = "an answer"
  case unknownText = "text that is no answer"
  case command = "`:why`"
  case unknownCommand = "`:frob`"
  case questionMark = "`?`"
  case tab = "Tab"
  case tabOnText = "Tab, text typed"
  case up = "Up"
  case pageUp = "PageUp"
  case pageUpOnText = "PageUp, text typed"
  case pageDown = "PageDown"
  case help = "F1"
  case controlC = "Ctrl-C"
  case controlCOnText = "Ctrl-C, text typed"
  case controlD = "Ctrl-D"
  case controlDOnText = "Ctrl-D, text typed"
  case stop = "Ctrl-Z and `fg`, text typed"
  case resize = "window resized, text typed"
  case paste = "two lines pasted"
  case terminate = "SIGTERM"
  case terminateOnText = "SIGTERM, text typed"
  case hangUp = "SIGHUP"
  case quit = "SIGQUIT"
  case close = "window closed"

  /// Whether it only makes sense in a shell that controls jobs.
  var needsShell: Bool { self == .stop }
}
