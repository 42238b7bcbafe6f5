#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE 1
#ifdef __APPLE__
#define _DARWIN_C_SOURCE 1
#endif

#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#pragma clang diagnostic error "-Wall"
#pragma clang diagnostic error "-Wextra"

static const int crash_signals[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
static const int end_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
static const int job_signals[] = {SIGTSTP, SIGCONT, SIGWINCH};

enum { HIGHEST_SIGNAL = 64, CRASH_STACK_SIZE = 64 * 1024, PATIENCE = 3 };

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool installed;
static bool exit_registered;
static bool keeps_previous;
static bool replaced[HIGHEST_SIGNAL + 1];
static struct sigaction previous[HIGHEST_SIGNAL + 1];
static struct termios saved_modes;
static char reset_bytes[512];
static size_t reset_length;
static char message_line[1024];
static size_t message_length;
static int wake_pipe[2] = {-1, -1};
static char crash_stack[CRASH_STACK_SIZE];

static atomic_int armed;
static atomic_int end_signal;
static atomic_int impatience;
static atomic_int suspension;
static atomic_int continuation;

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void wake(void) {
  // A full pipe already wakes the reader.
  ssize_t ignored = write(wake_pipe[1], "", 1);
  (void)ignored;
}

void nnt_guard_restore_modes(void) {
  // Setting modes from the background stops a process, unless it ignores the signal that says so.
  struct sigaction ignore, before;
  memset(&ignore, 0, sizeof ignore);
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGTTOU, &ignore, &before);
  tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
  sigaction(SIGTTOU, &before, NULL);
}

static void restore_terminal(void) {
  if (atomic_exchange(&armed, 0) == 0) return;
  write_all(STDOUT_FILENO, reset_bytes, reset_length);
  nnt_guard_restore_modes();
}

/// Ends the process by a signal, as soon as the handler that calls this returns.
static void end_by(int number, bool through_previous) {
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(number, through_previous ? &previous[number] : &standard, NULL);
  raise(number);
}

static void on_crash(int number) {
  restore_terminal();
  write_all(STDERR_FILENO, message_line, message_length);
  end_by(number, keeps_previous);
}

static void on_end(int number) {
  int saved_errno = errno;
  int none = 0;
  atomic_compare_exchange_strong(&end_signal, &none, number);
  // A program that does not listen any more must still be stoppable from the keyboard.
  bool from_keyboard = number == SIGINT || number == SIGQUIT;
  if (from_keyboard && atomic_fetch_add(&impatience, 1) + 1 >= PATIENCE) {
    restore_terminal();
    end_by(number, false);
  }
  wake();
  errno = saved_errno;
}

static void on_job(int number) {
  int saved_errno = errno;
  if (number == SIGTSTP) atomic_store(&suspension, 1);
  if (number == SIGCONT) atomic_store(&continuation, 1);
  wake();
  errno = saved_errno;
}

static void replace(int number, void (*handler)(int), int flags, bool respects_ignored) {
  if (respects_ignored) {
    struct sigaction current;
    if (sigaction(number, NULL, &current) == 0 && current.sa_handler == SIG_IGN) return;
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  replaced[number] = sigaction(number, &action, &previous[number]) == 0;
}

static bool open_wake_pipe(void) {
  if (wake_pipe[0] >= 0) return true;
  if (pipe(wake_pipe) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
    fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

/// A stack of its own for the crash handler, so that it also runs when the stack is used up.
static void provide_crash_stack(void) {
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE) == 0) return;
  stack_t own;
  memset(&own, 0, sizeof own);
  own.ss_sp = crash_stack;
  own.ss_size = sizeof crash_stack;
  sigaltstack(&own, NULL);
}

bool nnt_guard_has_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

bool nnt_guard_install(const char *message, bool keep_previous) {
  if (installed || tcgetattr(STDIN_FILENO, &saved_modes) != 0 || !open_wake_pipe()) return false;
  installed = true;
  keeps_previous = keep_previous;
  message_length = strnlen(message, sizeof message_line - 1);
  memcpy(message_line, message, message_length);
  message_line[message_length++] = '\n';
  atomic_store(&end_signal, 0);
  atomic_store(&impatience, 0);
  atomic_store(&suspension, 0);
  atomic_store(&continuation, 0);
  provide_crash_stack();
  for (size_t i = 0; i < COUNT(crash_signals); i++)
    replace(crash_signals[i], on_crash, SA_ONSTACK, false);
  // Without SA_RESTART, so that a read that waits comes back.
  for (size_t i = 0; i < COUNT(end_signals); i++) replace(end_signals[i], on_end, 0, true);
  for (size_t i = 0; i < COUNT(job_signals); i++) replace(job_signals[i], on_job, 0, true);
  if (!exit_registered) exit_registered = atexit(restore_terminal) == 0;
  return true;
}

void nnt_guard_arm(const char *reset, size_t length) {
  reset_length = length < sizeof reset_bytes ? length : sizeof reset_bytes;
  memcpy(reset_bytes, reset, reset_length);
  atomic_store(&armed, 1);
}

bool nnt_guard_disarm(void) { return atomic_exchange(&armed, 0) != 0; }

void nnt_guard_remove(void) {
  if (!installed) return;
  for (int number = 1; number <= HIGHEST_SIGNAL; number++) {
    if (replaced[number]) sigaction(number, &previous[number], NULL);
    replaced[number] = false;
  }
  installed = false;
}

void nnt_guard_free_flow_keys(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

enum nnt_wait_result nnt_guard_wait(void) {
  struct pollfd sources[2] = {
    {.fd = STDIN_FILENO, .events = POLLIN},
    {.fd = wake_pipe[0], .events = POLLIN},
  };
  int ready = poll(sources, 2, -1);
  if (ready < 0) return errno == EINTR ? NNT_WAIT_SIGNAL : NNT_WAIT_CLOSED;
  char notes[64];
  while (read(wake_pipe[0], notes, sizeof notes) > 0) continue;
  if (sources[0].revents == 0) return NNT_WAIT_SIGNAL;
  bool hung_up = (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
  // Ready to read but with nothing there: the end of the input.
  int available = 0;
  bool known = ioctl(STDIN_FILENO, FIONREAD, &available) == 0;
  if (known ? available > 0 : !hung_up) return NNT_WAIT_INPUT;
  // The signal for a closed terminal goes to the shell alone, which hands it on a little later, or
  // never; what it says is known already.
  int none = 0;
  if (hung_up && replaced[SIGHUP]) {
    atomic_compare_exchange_strong(&end_signal, &none, SIGHUP);
  }
  return NNT_WAIT_CLOSED;
}

int nnt_guard_take_end(void) {
  atomic_store(&impatience, 0);
  return atomic_exchange(&end_signal, 0);
}

bool nnt_guard_end_is_waiting(void) { return atomic_load(&end_signal) != 0; }

bool nnt_guard_take_suspension(void) { return atomic_exchange(&suspension, 0) != 0; }

bool nnt_guard_take_continuation(void) { return atomic_exchange(&continuation, 0) != 0; }

void nnt_guard_stop(void) {
  struct sigaction standard, own;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, &own);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &own, NULL);
}

void nnt_guard_write(const char *bytes, size_t length) { write_all(STDOUT_FILENO, bytes, length); }

bool nnt_guard_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
    return false;
  }
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}
