#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// histedit.h stays out of this header: its calls are variadic, which Swift
// cannot import, its characters are wchar_t, and Apple's differs from NetBSD's.
// Each function below fixes one call we make, no more. Characters are Unicode
// scalars. Nothing here may be called from two threads, but for signals.

#pragma clang assume_nonnull begin

// ---- The editor (editor.c)

/// One libedit editor and its history.
typedef struct clibedit_editor clibedit_editor;

/// What a bound command tells libedit to do next.
enum {
  CLIBEDIT_NOTHING = 0,
  CLIBEDIT_SUBMIT = 1,
  CLIBEDIT_END = 2,
  CLIBEDIT_REFRESH = 4,
  CLIBEDIT_CURSOR = 5,
  CLIBEDIT_BEEP = 6,
  CLIBEDIT_REDISPLAY = 8,
};

/// How many commands of our own an editor can have: slots 0 to 31.
enum { CLIBEDIT_SLOTS = 32 };

/// What libedit asks its owner; both run inside clibedit_read_line().
typedef struct {
  /// Waits for one key: 1 when there is one, 0 when there are no more.
  int (*read_key)(void *context, uint32_t *key);
  /// Runs the command of a slot and returns one of CLIBEDIT_….
  int (*run)(void *context, int slot);
} clibedit_callbacks;

/// Opens an editor on two descriptors; NULL when the terminal is unknown or cannot move its cursor.
///
/// `context` must outlive the editor. The terminal must be in its usual modes.
clibedit_editor *_Nullable clibedit_open(
    const char *program, int input, int output, void *context, clibedit_callbacks callbacks);

/// Closes an editor and restores the terminal.
void clibedit_close(clibedit_editor *editor);

/// Sets the prompt: plain scalars, no escapes. Copied.
void clibedit_set_prompt(clibedit_editor *editor, const uint32_t *prompt, size_t count);

/// Makes a slot known to libedit under a name, as `bind` wants it.
bool clibedit_name_slot(clibedit_editor *editor, int slot, const char *name, const char *help);

/// Binds a key to a command; `alternative` means vi's command map.
bool clibedit_bind(
    clibedit_editor *editor, bool alternative, const char *key, const char *command);

/// Reads $EDITRC or ~/.editrc. It may unbind keys, choose vi or switch editing off.
void clibedit_source(clibedit_editor *editor);

/// Whether `edit off` stands in .editrc.
bool clibedit_is_off(clibedit_editor *editor);

/// Whether vi's keys are in use.
bool clibedit_is_vi(clibedit_editor *editor);

/// Switches between the modes for editing and the usual ones.
void clibedit_set_raw(clibedit_editor *editor, bool raw);

/// Reads a line; NULL at the end or when it is empty. Valid until the next call.
const uint32_t *_Nullable clibedit_read_line(clibedit_editor *editor, size_t *count);

/// The line being edited, not terminated; valid until the line is changed.
const uint32_t *clibedit_line(clibedit_editor *editor, size_t *count, size_t *cursor);

/// Replaces the line being edited.
void clibedit_set_line(
    clibedit_editor *editor, const uint32_t *text, size_t count, size_t cursor);

/// Moves the cursor within the line being edited.
void clibedit_set_cursor(clibedit_editor *editor, size_t cursor);

/// Reads the window's size again.
void clibedit_resize(clibedit_editor *editor);

/// Makes libedit believe the screen empty; where it believes the cursor to be stays.
void clibedit_forget_screen(clibedit_editor *editor);

/// Draws prompt and line anew; the cursor must be where the prompt is to begin.
void clibedit_refresh(clibedit_editor *editor);

/// Puts bytes behind what libedit has written; clibedit_flush() sends them.
void clibedit_put(clibedit_editor *editor, const uint8_t *bytes, size_t count);

/// Sends what was put.
void clibedit_flush(clibedit_editor *editor);

/// Adds a line of UTF-8 to the history for libedit's own commands.
void clibedit_remember(clibedit_editor *editor, const char *line);

// ---- The terminal (terminal.c)

/// Chooses a UTF-8 locale for characters; false when the system has none.
bool clibedit_use_utf8(void);

/// How many columns libedit gives a scalar.
int clibedit_width(uint32_t scalar);

/// Whether a descriptor is a terminal.
bool clibedit_is_terminal(int descriptor);

/// Whether TERM is set and neither empty nor "dumb".
bool clibedit_term_is_named(void);

/// The size of a window; false, and nothing stored, when the terminal does not say.
bool clibedit_size(int descriptor, int *columns, int *rows);

/// Reads once: how many bytes, 0 at the end, -1 on an error, -2 when there is nothing yet.
ptrdiff_t clibedit_read(int descriptor, uint8_t *bytes, size_t capacity);

/// Writes all bytes; false when the other side is gone.
bool clibedit_write(int descriptor, const uint8_t *bytes, size_t count);

/// Waits for input (1) or a wake-up (2), or both (3); 0 when time ran out, -1 when a signal came.
///
/// `milliseconds` below zero waits for ever. `wake` may be -1.
int clibedit_wait(int input, int wake, int milliseconds);

/// Makes a pipe that neither blocks nor is inherited; false when the system has none left.
bool clibedit_make_pipe(int *reading, int *writing);

/// Closes a descriptor.
void clibedit_close_descriptor(int descriptor);

// ---- Signals and modes (signals.c)

/// Remembers the terminal's modes, lets ^S through, and turns signals into bytes.
///
/// One of w (window), c (continued), i (^C), z (^Z), t (TERM, HUP) is written to `wake`.
/// While no line is read ^Z stops the program at once, and a second ^C, TERM or HUP ends it.
/// Fatal signals and exit() restore the terminal. One editor a process. `escapes` says
/// whether the terminal understands them: bracketed paste is switched off on the way out.
void clibedit_watch(int terminal, int output, int wake, bool escapes);

/// Ends what clibedit_watch() began and restores modes and handlers.
void clibedit_unwatch(void);

/// Tells the handlers whether a line is being read.
void clibedit_set_reading(bool reading);

/// Gives the terminal its first modes back; for pagers, editors and stops.
void clibedit_lend_terminal(bool lent);

/// Stops the program as ^Z does; returns when it goes on.
void clibedit_stop(void);

#pragma clang assume_nonnull end

#endif
