#include "CForeign.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(COURTESY_LINKED)
#include <unicode/ucol.h>
#elif !defined(COURTESY_ALONE)
#include <dlfcn.h>
#endif

// The calls of ICU that are used. Linux numbers library and names by version,
// as in ucol_open_72; macOS does neither.
typedef struct {
  void *(*open)(const char *, int *);
  void (*close)(void *);
  int (*compare)(const void *, const char *, int32_t, const char *, int32_t, int *);
} icu;

struct foreign_order {
  icu calls;
  void *collator;
};

#if defined(COURTESY_LINKED)

static void *open_linked(const char *language, int *status) {
  return ucol_open(language, (UErrorCode *)status);
}
static void close_linked(void *order) { ucol_close(order); }
static int compare_linked(const void *order, const char *left, int32_t left_count,
                          const char *right, int32_t right_count, int *status) {
  return ucol_strcollUTF8(order, left, left_count, right, right_count, (UErrorCode *)status);
}

static bool load(icu *found) {
  *found = (icu){open_linked, close_linked, compare_linked};
  return true;
}

#elif defined(COURTESY_ALONE)

// A program that is one file cannot load what is written in C++: it would bring
// a second C library with it.
static bool load(icu *found) {
  (void)found;
  return false;
}

#else

static bool find(void *library, const char *name, const char *tail, void *place) {
  char whole[64];
  snprintf(whole, sizeof whole, "%s%s", name, tail);
  void *call = dlsym(library, whole);
  if (!call) return false;
  memcpy(place, &call, sizeof call);
  return true;
}

static bool take(void *library, const char *tail, icu *found) {
  return find(library, "ucol_open", tail, &found->open) &&
         find(library, "ucol_close", tail, &found->close) &&
         find(library, "ucol_strcollUTF8", tail, &found->compare);
}

static bool load(icu *found) {
  void *library = dlopen("/usr/lib/libicucore.A.dylib", RTLD_NOW | RTLD_LOCAL);
  if (library) return take(library, "", found);
  for (int version = 90; version >= 60; version--) {
    char name[32], tail[8];
    snprintf(name, sizeof name, "libicui18n.so.%d", version);
    snprintf(tail, sizeof tail, "_%d", version);
    library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (library) return take(library, tail, found);
  }
  return false;
}

#endif

foreign_order *foreign_order_open(const char *language) {
  foreign_order *order = calloc(1, sizeof *order);
  if (!order) return NULL;
  int status = 0;
  if (load(&order->calls)) order->collator = order->calls.open(language, &status);
  if (order->collator && status <= 0) return order;
  free(order);
  return NULL;
}

void foreign_order_close(foreign_order *order) {
  order->calls.close(order->collator);
  free(order);
}

int foreign_order_compare(const foreign_order *order, const char *left, size_t left_count,
                          const char *right, size_t right_count) {
  int status = 0;
  return order->calls.compare(order->collator, left, (int32_t)left_count, right,
                              (int32_t)right_count, &status);
}
