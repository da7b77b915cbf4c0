#ifndef SHIPPED_H
#define SHIPPED_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// One text that ships inside the program.
typedef struct {
  /// Where it stands: `Prompts/angry.md`, `Glossaries/bridges.md`, `SampleBook/courtesy.md` …
  const char *path;
  /// Its bytes, valid as long as the program runs.
  const uint8_t *bytes;
  /// How many bytes.
  size_t count;
} shipped_text;

/// How many texts there are.
size_t shipped_count(void);

/// The text at an index below `shipped_count()`, sorted by path.
shipped_text shipped_at(size_t index);

#pragma clang assume_nonnull end

#endif
