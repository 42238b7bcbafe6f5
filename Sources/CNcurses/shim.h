// What Swift cannot reach in curses by itself: macros that compute, and variables that are
// shared mutable state. No state of its own, so it may be included anywhere.
#ifndef NNTUTOR_CNCURSES_SHIM_H
#define NNTUTOR_CNCURSES_SHIM_H

#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>

#include <curses.h>

static const attr_t nnt_bold = A_BOLD;
static const attr_t nnt_dim = A_DIM;
static const attr_t nnt_underline = A_UNDERLINE;
static const attr_t nnt_reverse = A_REVERSE;

/// The codeset of the character locale in use, such as "UTF-8".
static inline const char *nnt_codeset(void) { return nl_langinfo(CODESET); }

/// Opens the terminal on standard input and output; NULL if it is not known.
static inline SCREEN *nnt_open(void) { return newterm(NULL, stdout, stdin); }

/// Whether the open terminal can place the cursor, without which there is no full screen.
static inline bool nnt_places_cursor(void) {
  const char *sequence = tigetstr("cup");
  return sequence != NULL && sequence != (const char *)-1 && *sequence != '\0';
}

/// A string of the terminal's description, or NULL.
static inline const char *nnt_sequence(const char *name) {
  const char *sequence = tigetstr(name);
  return sequence == (const char *)-1 ? NULL : sequence;
}

static inline int nnt_rows(void) { return getmaxy(stdscr); }
static inline int nnt_columns(void) { return getmaxx(stdscr); }
static inline int nnt_colours(void) { return COLORS; }

/// Sets up how keys are read: one by one, without echo, function keys as one code.
static inline void nnt_prepare_input(void) {
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  meta(stdscr, TRUE);
  intrflush(stdscr, FALSE);
}

/// Makes a sequence mean a key code, unless the terminal's description has given it a meaning.
static inline void nnt_define_key(const char *sequence, int code) {
  if (key_defined(sequence) == 0) define_key(sequence, code);
}

/// Reads a byte or a key code, waiting for some milliseconds; ERR if none came.
static inline int nnt_read(int milliseconds) {
  wtimeout(stdscr, milliseconds);
  return wgetch(stdscr);
}

static inline void nnt_begin_frame(void) { werase(stdscr); }

/// Writes a string; ERR in the last cell of the screen means nothing, there curses cannot move on.
static inline void nnt_put(int row, int column, const char *text, attr_t attributes, short pair) {
  wattr_set(stdscr, attributes, pair, NULL);
  mvwaddstr(stdscr, row, column, text);
}

/// A cell with a character of one scalar.
static inline cchar_t nnt_cell(uint32_t scalar, attr_t attributes, short pair) {
  const wchar_t text[2] = {(wchar_t)scalar, 0};
  cchar_t cell = {0};
  setcchar(&cell, text, attributes, pair, NULL);
  return cell;
}

/// Writes cells of characters of one column.
static inline void nnt_put_cells(int row, int column, const cchar_t *cells, int count) {
  // Curses would add the attributes of what was last written to those of the cells.
  wattr_set(stdscr, A_NORMAL, 0, NULL);
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}

/// Sends what has changed, with the cursor at a place, or hidden if the row is negative.
static inline void nnt_end_frame(int row, int column) {
  curs_set(row >= 0 ? 1 : 0);
  if (row >= 0) wmove(stdscr, row, column);
  wrefresh(stdscr);
}

/// Makes the next frame draw every cell.
static inline void nnt_forget_screen(void) { clearok(curscr, TRUE); }

/// Whether the next frame draws every cell.
static inline bool nnt_has_forgotten_screen(void) { return is_cleared(curscr); }

/// Whether curses gives a character one column, by the locale.
static inline bool nnt_width_is_1(uint32_t scalar) { return wcwidth((wchar_t)scalar) == 1; }

/// The columns that curses gives a string, by the locale; -1 if it cannot show it.
static inline int nnt_width(const char *text) {
  wchar_t wide[32];
  size_t length = mbstowcs(wide, text, 32);
  if (length == (size_t)-1 || length >= 32) return -1;
  return wcswidth(wide, length);
}

#endif
