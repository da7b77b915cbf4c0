#define _GNU_SOURCE
#include "CLibedit.h"

#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "a character is a Unicode scalar");

struct clibedit_editor {
  EditLine *edit;
  History *history;
  FILE *in, *out, *err;
  void *context;
  clibedit_callbacks callbacks;
  wchar_t *prompt;
};

static clibedit_editor *owner(EditLine *edit) {
  void *data = NULL;
  el_get(edit, EL_CLIENTDATA, &data);
  return data;
}

// A command of libedit has no context argument: each slot needs its own function.
#define EACH_SLOT(X)                                                                       \
  X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15)    \
  X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23) X(24) X(25) X(26) X(27) X(28) X(29)      \
  X(30) X(31)
#define DEFINE_SLOT(n)                                                                     \
  static unsigned char slot##n(EditLine *edit, int key) {                                  \
    (void)key;                                                                             \
    clibedit_editor *editor = owner(edit);                                                 \
    return (unsigned char)editor->callbacks.run(editor->context, n);                       \
  }
EACH_SLOT(DEFINE_SLOT)
#define NAME_SLOT(n) slot##n,
static unsigned char (*const slots[CLIBEDIT_SLOTS])(EditLine *, int) = {EACH_SLOT(NAME_SLOT)};

static int read_key(EditLine *edit, wchar_t *key) {
  clibedit_editor *editor = owner(edit);
  uint32_t scalar = 0;
  int result = editor->callbacks.read_key(editor->context, &scalar);
  *key = (wchar_t)scalar;
  return result;
}

static wchar_t *prompt_of(EditLine *edit) { return owner(edit)->prompt; }

static FILE *open_copy(int descriptor, const char *mode) {
  int copy = dup(descriptor);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (file == NULL) close(copy);
  return file;
}

static void discard(clibedit_editor *editor) {
  if (editor->edit != NULL) el_end(editor->edit);
  if (editor->history != NULL) history_end(editor->history);
  if (editor->in != NULL) fclose(editor->in);
  if (editor->out != NULL) fclose(editor->out);
  if (editor->err != NULL) fclose(editor->err);
  free(editor->prompt);
  free(editor);
}

/// Whether the terminal can do what libedit and our overlays need.
static bool can_move(EditLine *edit) {
  char *up = NULL, *erase = NULL;
  // The old library wants the NULL at the end.
  el_get(edit, EL_GETTC, "up", &up, (char *)NULL);
  el_get(edit, EL_GETTC, "ce", &erase, (char *)NULL);
  return up != NULL && *up != 0 && erase != NULL && *erase != 0;
}

static void set_up(clibedit_editor *editor) {
  EditLine *edit = editor->edit;
  el_set(edit, EL_CLIENTDATA, editor);  // first: callbacks find the editor through it
  el_set(edit, EL_SIGNAL, 0);
  el_set(edit, EL_EDITOR, "emacs");
  // Else CRLF in a paste comes as two newlines. Without effect in the library of 2012.
  el_set(edit, EL_SETTY, "-d", "-icrnl", "-inlcr", (char *)NULL);
  // Always the wide calls: in Apple's library the narrow ones take narrow functions.
  el_wset(edit, EL_GETCFN, read_key);
  el_wset(edit, EL_PROMPT, prompt_of);
  editor->history = history_init();
  if (editor->history == NULL) return;
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, 2000);  // the default is to keep nothing
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(edit, EL_HIST, history, editor->history);
}

clibedit_editor *clibedit_open(
    const char *program, int input, int output, void *context, clibedit_callbacks callbacks) {
  clibedit_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->context = context;
  editor->callbacks = callbacks;
  editor->in = open_copy(input, "r");
  editor->out = open_copy(output, "w");
  editor->err = fopen("/dev/null", "w");  // libedit's remarks would tear the screen
  editor->prompt = calloc(1, sizeof *editor->prompt);
  if (editor->in && editor->out && editor->err && editor->prompt) {
    setvbuf(editor->out, NULL, _IOFBF, 1 << 14);  // one write(2) a refresh
    editor->edit = el_init(program, editor->in, editor->out, editor->err);
  }
  if (editor->edit == NULL || !can_move(editor->edit)) {
    discard(editor);
    return NULL;
  }
  set_up(editor);
  return editor;
}

void clibedit_close(clibedit_editor *editor) {
  el_set(editor->edit, EL_PREP_TERM, 0);
  // Without this el_end() throws away what was typed ahead.
  el_set(editor->edit, EL_EDITMODE, 0);
  discard(editor);
}

void clibedit_set_prompt(clibedit_editor *editor, const uint32_t *prompt, size_t count) {
  wchar_t *copy = calloc(count + 1, sizeof *copy);
  if (copy == NULL) return;
  memcpy(copy, prompt, count * sizeof *copy);
  free(editor->prompt);
  editor->prompt = copy;
}

bool clibedit_name_slot(clibedit_editor *editor, int slot, const char *name, const char *help) {
  if (slot < 0 || slot >= CLIBEDIT_SLOTS) return false;
  // The narrow call copies the texts, the wide one would keep our pointers.
  return el_set(editor->edit, EL_ADDFN, name, help, slots[slot]) == 0;
}

bool clibedit_bind(
    clibedit_editor *editor, bool alternative, const char *key, const char *command) {
  if (alternative) {
    return el_set(editor->edit, EL_BIND, "-a", key, command, (char *)NULL) == 0;
  }
  return el_set(editor->edit, EL_BIND, key, command, (char *)NULL) == 0;
}

void clibedit_source(clibedit_editor *editor) { el_source(editor->edit, NULL); }

bool clibedit_is_off(clibedit_editor *editor) {
  int mode = 1;
  el_get(editor->edit, EL_EDITMODE, &mode);
  return mode == 0;
}

bool clibedit_is_vi(clibedit_editor *editor) {
  const char *name = NULL;
  el_get(editor->edit, EL_EDITOR, &name);
  return name != NULL && strcmp(name, "vi") == 0;
}

void clibedit_set_raw(clibedit_editor *editor, bool raw) {
  el_set(editor->edit, EL_PREP_TERM, raw ? 1 : 0);
}

const uint32_t *clibedit_read_line(clibedit_editor *editor, size_t *count) {
  int length = 0;
  const wchar_t *line = el_wgets(editor->edit, &length);
  *count = line != NULL && length > 0 ? (size_t)length : 0;
  return (const uint32_t *)line;
}

const uint32_t *clibedit_line(clibedit_editor *editor, size_t *count, size_t *cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  *count = (size_t)(line->lastchar - line->buffer);
  *cursor = (size_t)(line->cursor - line->buffer);
  return (const uint32_t *)line->buffer;
}

void clibedit_set_cursor(clibedit_editor *editor, size_t cursor) {
  // el_wline() gives the live line; el_cursor() is missing on macOS. LLDB does the same.
  LineInfoW *line = (LineInfoW *)(uintptr_t)el_wline(editor->edit);
  size_t count = (size_t)(line->lastchar - line->buffer);
  line->cursor = line->buffer + (cursor < count ? cursor : count);
}

void clibedit_set_line(
    clibedit_editor *editor, const uint32_t *text, size_t count, size_t cursor) {
  // el_wreplacestr() is missing on macOS, and elsewhere refuses an empty text.
  const LineInfoW *line = el_wline(editor->edit);
  int old = (int)(line->lastchar - line->buffer);
  clibedit_set_cursor(editor, (size_t)old);
  if (old > 0) el_wdeletestr(editor->edit, old);
  if (count > 0) {
    wchar_t *copy = calloc(count + 1, sizeof *copy);
    if (copy == NULL) return;
    memcpy(copy, text, count * sizeof *copy);
    el_winsertstr(editor->edit, copy);
    free(copy);
  }
  clibedit_set_cursor(editor, cursor);
}

void clibedit_resize(clibedit_editor *editor) { el_resize(editor->edit); }

void clibedit_forget_screen(clibedit_editor *editor) {
  // A window of new width has an empty screen, also when the new width is the old one.
  int columns = 0;
  char text[16];
  if (el_get(editor->edit, EL_GETTC, "co", &columns, (char *)NULL) != 0) return;
  snprintf(text, sizeof text, "%d", columns);
  el_set(editor->edit, EL_SETTC, "co", text, (char *)NULL);
}

// el_set(EL_REFRESH) does nothing in the library of 2012.
void clibedit_refresh(clibedit_editor *editor) { el_wset(editor->edit, EL_REFRESH); }

void clibedit_put(clibedit_editor *editor, const uint8_t *bytes, size_t count) {
  fwrite(bytes, 1, count, editor->out);
}

void clibedit_flush(clibedit_editor *editor) { fflush(editor->out); }

void clibedit_remember(clibedit_editor *editor, const char *line) {
  HistEvent event;
  if (editor->history != NULL) history(editor->history, &event, H_ENTER, line);
}
