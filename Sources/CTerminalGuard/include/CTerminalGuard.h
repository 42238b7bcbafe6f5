// The guard of the terminal: signals, and the way back to a usable terminal on every one of them.
//
// It is C because a signal handler may only do what POSIX calls async-signal-safe, which Swift
// code cannot promise. There is one guard for a process, as there is one terminal.
#ifndef NNTUTOR_TERMINAL_GUARD_H
#define NNTUTOR_TERMINAL_GUARD_H

#include <stdbool.h>
#include <stddef.h>

/// What ended a wait.
enum nnt_wait_result {
  /// A signal was noted, or nothing in particular happened.
  NNT_WAIT_SIGNAL = 0,
  /// There are bytes to read.
  NNT_WAIT_INPUT = 1,
  /// There will be no more bytes.
  NNT_WAIT_CLOSED = 2,
};

/// Whether both standard input and standard output are a terminal.
bool nnt_guard_has_terminal(void);

/// Saves the modes of the terminal on standard input and installs the handlers.
///
/// - SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT and SIGWINCH are noted, to be taken later.
///   Those that were ignored, as under nohup, stay ignored.
/// - On SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS and SIGFPE the terminal is restored, the message
///   goes to standard error as a line, and the process ends by the same signal; with
///   `keep_previous`, through the handler that was there before.
///
/// Returns false, with nothing installed, if standard input is not a terminal or the guard is
/// installed already.
bool nnt_guard_install(const char *message, bool keep_previous);

/// From here on, restoring means writing these bytes to standard output and setting the modes back.
/// Bytes beyond 512 are cut off.
void nnt_guard_arm(const char *reset, size_t length);

/// Ends that, and returns whether the terminal still has to be restored: true exactly once.
bool nnt_guard_disarm(void);

/// Sets the saved modes of the terminal.
void nnt_guard_restore_modes(void);

/// Puts the handlers back that were there before.
void nnt_guard_remove(void);

/// Lets Ctrl-S and Ctrl-Q be keys instead of stopping and starting the output.
void nnt_guard_free_flow_keys(void);

/// Waits for input or a signal. A closed terminal counts as SIGHUP, which is then noted as if it had
/// been sent, unless SIGHUP is ignored.
enum nnt_wait_result nnt_guard_wait(void);

/// The signal that asks for the end of the program, or 0; it is forgotten by this.
int nnt_guard_take_end(void);

/// Whether such a signal is waiting to be taken.
bool nnt_guard_end_is_waiting(void);

/// Whether suspension was asked for; forgotten by this.
bool nnt_guard_take_suspension(void);

/// Whether the process was continued after a stop; forgotten by this.
bool nnt_guard_take_continuation(void);

/// Stops the process as the shell expects, and returns when it is continued.
void nnt_guard_stop(void);

/// Writes bytes to standard output.
void nnt_guard_write(const char *bytes, size_t length);

/// Asks the kernel for the size of the terminal; false if it does not know.
bool nnt_guard_size(int *columns, int *rows);

#endif
