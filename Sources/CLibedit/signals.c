#define _GNU_SOURCE
#include "CLibedit.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Handlers touch only what is async-signal-safe: write, tcsetattr, sigaction, raise.

static volatile sig_atomic_t watching, is_reading, pending_end, has_escapes;
static int wake_descriptor = -1, terminal_descriptor = -1, output_descriptor = -1;
static struct termios first_modes;

static const int caught[] = {SIGWINCH, SIGCONT, SIGINT, SIGTSTP, SIGTERM, SIGHUP};
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT};
enum { CAUGHT = sizeof caught / sizeof *caught, FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction before_caught[CAUGHT], before_fatal[FATAL];

static void say(const char *bytes) {
  ssize_t ignored = write(output_descriptor, bytes, strlen(bytes));
  (void)ignored;
}

static void restore(void) {
  if (!watching) return;
  if (has_escapes) say("\033[?2004l\033[0m");
  tcsetattr(terminal_descriptor, TCSADRAIN, &first_modes);
}

static void die_by(int number) {
  struct sigaction usual;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  sigemptyset(&usual.sa_mask);
  sigaction(number, &usual, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  raise(number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

static void on_fatal(int number, siginfo_t *info, void *context) {
  restore();
  say("\r\n");
  for (int i = 0; i < FATAL; i++) {
    if (fatal[i] != number) continue;
    sigaction(number, &before_fatal[i], NULL);  // Swift's backtracer gets its turn
    if ((before_fatal[i].sa_flags & SA_SIGINFO) && before_fatal[i].sa_sigaction) {
      before_fatal[i].sa_sigaction(number, info, context);
      return;
    }
  }
  raise(number);
}

static void wake(char reason) {
  ssize_t ignored = write(wake_descriptor, &reason, 1);
  (void)ignored;
}

/// Stops while no line is read: the modes must be the usual ones for the shell.
static void stop_between_lines(void) {
  struct termios modes;
  bool known = tcgetattr(terminal_descriptor, &modes) == 0;
  restore();
  clibedit_stop();
  if (known) tcsetattr(terminal_descriptor, TCSADRAIN, &modes);
  if (has_escapes) say("\033[?2004h");
}

static void on_signal(int number) {
  int saved = errno;
  bool ends = number == SIGINT || number == SIGTERM || number == SIGHUP;
  if (number == SIGTSTP && !is_reading) {
    stop_between_lines();
  } else if (ends && !is_reading && pending_end) {
    restore();
    die_by(number);
  } else {
    if (ends && !is_reading) pending_end = 1;
    wake(number == SIGWINCH   ? 'w'
         : number == SIGCONT  ? 'c'
         : number == SIGINT   ? 'i'
         : number == SIGTSTP  ? 'z'
                              : 't');
  }
  errno = saved;
}

static void catch_signals(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &before_caught[i]);
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_sigaction = on_fatal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before_fatal[i]);
}

void clibedit_watch(int terminal, int output, int wake_end, bool escapes) {
  static bool registered;
  if (tcgetattr(terminal, &first_modes) != 0) return;
  terminal_descriptor = terminal;
  output_descriptor = output;
  wake_descriptor = wake_end;
  has_escapes = escapes;
  watching = 1;
  if (!registered) atexit(restore);
  registered = true;
  if (escapes) clibedit_lend_terminal(false);
  catch_signals();
}

void clibedit_unwatch(void) {
  if (!watching) return;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before_caught[i], NULL);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before_fatal[i], NULL);
  tcsetattr(terminal_descriptor, TCSADRAIN, &first_modes);
  watching = 0;
}

void clibedit_set_reading(bool reading) {
  is_reading = reading;
  if (reading) pending_end = 0;
}

void clibedit_lend_terminal(bool lent) {
  if (!watching) return;
  struct termios modes = first_modes;
  if (!lent) modes.c_iflag &= ~(tcflag_t)IXON;  // else ^S freezes the screen
  tcsetattr(terminal_descriptor, TCSADRAIN, &modes);
}

void clibedit_stop(void) {
  struct sigaction ours;
  sigaction(SIGTSTP, NULL, &ours);
  die_by(SIGTSTP);  // which returns when we are continued
  sigaction(SIGTSTP, &ours, NULL);
}
