#define _GNU_SOURCE
#include "CLibedit.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

bool clibedit_use_utf8(void) {
  static const char *const names[] = {"", "C.UTF-8", "UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  setlocale(LC_CTYPE, "");
  return false;
}

int clibedit_width(uint32_t scalar) {
  // The rules of libedit's ct_visual_width(): ^A takes two columns, \U+1234 seven.
  if (scalar == '\n') return 0;
  if (scalar == '\t') return 1;
  if (scalar >= 0x20 && scalar < 0x7f) return 1;
  if (scalar < 0x20 || scalar == 0x7f) return 2;
  if (iswprint((wint_t)scalar)) {
    int width = wcwidth((wchar_t)scalar);
    return width < 0 ? 0 : width;
  }
  return scalar > 0xffff ? 8 : 7;
}

bool clibedit_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

bool clibedit_term_is_named(void) {
  const char *term = getenv("TERM");
  return term != NULL && *term != 0 && strcmp(term, "dumb") != 0;
}

bool clibedit_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

ptrdiff_t clibedit_read(int descriptor, uint8_t *bytes, size_t capacity) {
  ssize_t count = read(descriptor, bytes, capacity);
  if (count >= 0) return count;
  return errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK ? -2 : -1;
}

bool clibedit_write(int descriptor, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      struct pollfd ready = {.fd = descriptor, .events = POLLOUT};
      poll(&ready, 1, 1000);
    } else if (errno != EINTR) {
      return false;
    }
  }
  return true;
}

int clibedit_wait(int input, int wake, int milliseconds) {
  struct pollfd ready[2] = {
      {.fd = input, .events = POLLIN},
      {.fd = wake, .events = POLLIN},
  };
  int count = poll(ready, wake < 0 ? 1 : 2, milliseconds);
  if (count <= 0) return count;
  return (ready[0].revents != 0 ? 1 : 0) | (ready[1].revents != 0 ? 2 : 0);
}

bool clibedit_make_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  *reading = ends[0];
  *writing = ends[1];
  return true;
}

void clibedit_close_descriptor(int descriptor) { close(descriptor); }
