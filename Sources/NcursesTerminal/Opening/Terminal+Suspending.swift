import CNcurses
import CTerminalGuard
import Screen

extension Terminal {
  /// Gives the terminal back to the shell, stops the process, and takes the terminal again when it
  /// is continued.
  mutating func suspend() {
    Self.send(sequences.leave)
    Self.leaveScreen(sequences)
    _ = nnt_guard_disarm()
    nnt_guard_stop()
    // The continuation is part of this; another one would be reported twice.
    _ = nnt_guard_take_continuation()
    resume()
  }

  /// Takes the terminal again after a stop, whatever has been done to it in between.
  mutating func resume() {
    reset_prog_mode()
    arm()
    nnt_forget_screen()
    shownTitle = ""
    reportedSize = Self.adoptSize()
  }
}
