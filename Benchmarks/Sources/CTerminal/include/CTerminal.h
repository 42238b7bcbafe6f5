#pragma once
#include <sys/types.h>

/// Starts a program on a terminal of its own, whose keyboard and screen are at `*terminal`.
///
/// `arguments` begins with the program and ends with NULL, as `environment` does.
/// Returns the process, or -1 with errno set.
pid_t start_on_terminal(char *const arguments[], char *const environment[],
                        unsigned short columns, unsigned short rows, int *terminal);
