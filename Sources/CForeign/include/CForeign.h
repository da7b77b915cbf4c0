#ifndef CFOREIGN_H
#define CFOREIGN_H

#include <stddef.h>
#include <stdint.h>

// What of the system Swift does not name: how memory is given back, and
// libraries of the system that few runs need. They are looked for when they are
// used, so that starting the program costs nothing and a machine without them
// can still do everything else.

#pragma clang assume_nonnull begin

// ---- XML, by libexpat (xml.c)

/// What was read of an XML file: a list of events, each with a text.
typedef struct foreign_xml foreign_xml;

enum {
  FOREIGN_START = 1,      // an element begins; the text is its name
  FOREIGN_ATTRIBUTE = 2,  // an attribute of the element above; its name
  FOREIGN_VALUE = 3,      // the value of the attribute above
  FOREIGN_TEXT = 4,       // characters
  FOREIGN_END = 5,        // an element ends; its name
};

/// One event; the text is UTF-8 and valid until the list is freed.
typedef struct {
  int kind;
  const char *text;
  size_t count;
} foreign_event;

/// Reads a whole file; null without libexpat or memory.
///
/// Entities may not be declared, nothing outside the file is opened; depth,
/// attributes and the whole are limited.
foreign_xml *_Nullable foreign_xml_read(const uint8_t *bytes, size_t count);
void foreign_xml_free(foreign_xml *xml);
size_t foreign_xml_count(const foreign_xml *xml);
foreign_event foreign_xml_at(const foreign_xml *xml, size_t index);
/// What is wrong, or null when the file was read to its end.
const char *_Nullable foreign_xml_problem(const foreign_xml *xml);
size_t foreign_xml_line(const foreign_xml *xml);
size_t foreign_xml_column(const foreign_xml *xml);

// ---- The order of names in a language, by ICU (collation.c)

/// The Unicode collation algorithm, tailored to a language.
typedef struct foreign_order foreign_order;

/// Opens the order of a language (`de`; empty for the root); null without ICU.
foreign_order *_Nullable foreign_order_open(const char *language);
void foreign_order_close(foreign_order *order);
/// Less than, equal to or greater than zero.
int foreign_order_compare(const foreign_order *order, const char *left,
                          size_t left_count, const char *right,
                          size_t right_count);

// ---- Memory (memory.c)

/// Gives back to the system what is no longer used; nothing happens where it offers no way.
void foreign_memory_give_back(void);

#pragma clang assume_nonnull end

#endif
