// In C, because Swift's Glibc shows neither forkpty nor what it is made of.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

pid_t start_on_terminal(char *const arguments[], char *const environment[],
                        unsigned short columns, unsigned short rows, int *terminal) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t process = forkpty(terminal, NULL, NULL, &size);
  if (process == 0) {
    execvpe(arguments[0], arguments, environment);
    _exit(127);
  }
  if (process > 0) fcntl(*terminal, F_SETFD, FD_CLOEXEC);
  return process;
}
