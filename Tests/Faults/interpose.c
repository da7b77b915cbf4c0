// Stands between a program and the system (LD_PRELOAD, Linux): logs the calls that touch a journal,
// ends the program before a chosen one, or lets a kind of call fail.
//
//   FAULT_LOG=FILE      a line for each call: its name, the bytes asked for, the result
//   FAULT_KILL=N        SIGKILL before the Nth call
//   FAULT_FAIL=NAME:E   every call of this name fails with errno E
//   FAULT_SHORT=N       a write takes only N bytes
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int calls = 0;

static int is_journal(int fd) {
  char name[64], path[4096];
  snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
  long n = syscall(SYS_readlinkat, AT_FDCWD, name, path, sizeof path - 1);
  if (n <= 0) return 0;
  path[n] = 0;
  return strstr(path, "/Journal") != NULL;
}

static void note(const char *name, long asked, long result) {
  const char *file = getenv("FAULT_LOG");
  if (!file) return;
  int kept = errno;
  int fd = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  char line[128];
  int n = snprintf(line, sizeof line, "%s %ld %ld\n", name, asked, result);
  syscall(SYS_write, fd, line, n);
  syscall(SYS_close, fd);
  errno = kept;
}

// Whether the call is to fail; ends the program when its turn has come.
static int fails(const char *name) {
  const char *kill_at = getenv("FAULT_KILL");
  calls++;
  if (kill_at && calls == atoi(kill_at)) syscall(SYS_kill, getpid(), SIGKILL);
  const char *fail = getenv("FAULT_FAIL");
  size_t n = strlen(name);
  if (!fail || strncmp(fail, name, n) || fail[n] != ':') return 0;
  errno = atoi(fail + n + 1);
  note(name, 0, -1);
  return 1;
}

int openat(int folder, const char *name, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  int journal = strstr(name, "ournal") || (folder >= 0 && is_journal(folder));
  if (journal && fails("openat")) return -1;
  int fd = syscall(SYS_openat, folder, name, flags, mode);
  if (journal) note("openat", flags, fd);
  return fd;
}

int mkdirat(int folder, const char *name, mode_t mode) {
  if (fails("mkdirat")) return -1;
  int result = syscall(SYS_mkdirat, folder, name, mode);
  note("mkdirat", mode, result);
  return result;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  if (!is_journal(fd)) return syscall(SYS_write, fd, bytes, count);
  if (fails("write")) return -1;
  const char *limit = getenv("FAULT_SHORT");
  size_t most = limit ? (size_t)atol(limit) : count;
  ssize_t result = syscall(SYS_write, fd, bytes, count < most ? count : most);
  note("write", count, result);
  return result;
}

ssize_t pread(int fd, void *bytes, size_t count, off_t at) {
  if (!is_journal(fd)) return syscall(SYS_pread64, fd, bytes, count, at);
  if (fails("pread")) return -1;
  ssize_t result = syscall(SYS_pread64, fd, bytes, count, at);
  note("pread", count, result);
  return result;
}

ssize_t read(int fd, void *bytes, size_t count) {
  if (!is_journal(fd)) return syscall(SYS_read, fd, bytes, count);
  if (fails("read")) return -1;
  ssize_t result = syscall(SYS_read, fd, bytes, count);
  note("read", count, result);
  return result;
}

int fdatasync(int fd) {
  if (!is_journal(fd)) return syscall(SYS_fdatasync, fd);
  if (fails("fdatasync")) return -1;
  int result = syscall(SYS_fdatasync, fd);
  note("fdatasync", 0, result);
  return result;
}

int fsync(int fd) {
  if (!is_journal(fd)) return syscall(SYS_fsync, fd);
  if (fails("fsync")) return -1;
  int result = syscall(SYS_fsync, fd);
  note("fsync", 0, result);
  return result;
}

int ftruncate(int fd, off_t size) {
  if (!is_journal(fd)) return syscall(SYS_ftruncate, fd, size);
  if (fails("ftruncate")) return -1;
  int result = syscall(SYS_ftruncate, fd, size);
  note("ftruncate", size, result);
  return result;
}

int flock(int fd, int operation) {
  if (!is_journal(fd)) return syscall(SYS_flock, fd, operation);
  if (fails("flock")) return -1;
  int result = syscall(SYS_flock, fd, operation);
  note("flock", operation, result);
  return result;
}

int fstat(int fd, struct stat *status) {
  if (is_journal(fd)) {
    if (fails("fstat")) return -1;
    note("fstat", 0, 0);
  }
  return syscall(SYS_newfstatat, fd, "", status, AT_EMPTY_PATH);
}

int close(int fd) {
  if (is_journal(fd)) {
    fails("close");
    note("close", 0, 0);
  }
  return syscall(SYS_close, fd);
}
