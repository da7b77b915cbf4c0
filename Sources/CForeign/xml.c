#include "CForeign.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(COURTESY_LINKED)
#include <expat.h>
#elif !defined(COURTESY_ALONE)
#include <dlfcn.h>
#endif

// The calls of libexpat that are used, as its documentation declares them.
typedef void *parser;
typedef void (*start_handler)(void *, const char *, const char **);
typedef void (*end_handler)(void *, const char *);
typedef void (*text_handler)(void *, const char *, int);
typedef void (*entity_handler)(void *, const char *, int, const char *, int,
                               const char *, const char *, const char *,
                               const char *);

typedef struct {
  parser (*create)(const char *);
  void (*set_user)(parser, void *);
  void (*set_element)(parser, start_handler, end_handler);
  void (*set_text)(parser, text_handler);
  void (*set_entity)(parser, entity_handler);
  int (*parse)(parser, const char *, int, int);
  int (*stop)(parser, unsigned char);
  int (*error)(parser);
  const char *(*words)(int);
  unsigned long (*line)(parser);
  unsigned long (*column)(parser);
  void (*release)(parser);
} expat;

enum { MOST_DEPTH = 100, MOST_EVENTS = 4 << 20, MOST_VALUE = 64 << 10 };

typedef struct {
  int kind;
  size_t start, count;
} mark;

struct foreign_xml {
  const expat *library;
  parser parser;
  char *text;
  size_t used, room;
  mark *marks;
  size_t count, marks_room;
  int depth;
  char problem[160];
  size_t line, column;
};

#if defined(COURTESY_LINKED)

// The same calls, linked in: the types above leave out only what names are.
static bool load(expat *found) {
  *found = (expat){
      .create = (void *)XML_ParserCreate,
      .set_user = (void *)XML_SetUserData,
      .set_element = (void *)XML_SetElementHandler,
      .set_text = (void *)XML_SetCharacterDataHandler,
      .set_entity = (void *)XML_SetEntityDeclHandler,
      .parse = (void *)XML_Parse,
      .stop = (void *)XML_StopParser,
      .error = (void *)XML_GetErrorCode,
      .words = (void *)XML_ErrorString,
      .line = (void *)XML_GetCurrentLineNumber,
      .column = (void *)XML_GetCurrentColumnNumber,
      .release = (void *)XML_ParserFree,
  };
  return true;
}

#elif defined(COURTESY_ALONE)

static bool load(expat *found) {
  (void)found;
  return false;
}

#else

static bool load(expat *found) {
  static const char *const names[] = {"libexpat.so.1", "/usr/lib/libexpat.1.dylib",
                                      "libexpat.1.dylib", "libexpat.so"};
  void *library = NULL;
  for (size_t i = 0; i < 4 && !library; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!library) return false;
  const struct {
    const char *name;
    void *place;
  } calls[] = {
      {"XML_ParserCreate", &found->create},
      {"XML_SetUserData", &found->set_user},
      {"XML_SetElementHandler", &found->set_element},
      {"XML_SetCharacterDataHandler", &found->set_text},
      {"XML_SetEntityDeclHandler", &found->set_entity},
      {"XML_Parse", &found->parse},
      {"XML_StopParser", &found->stop},
      {"XML_GetErrorCode", &found->error},
      {"XML_ErrorString", &found->words},
      {"XML_GetCurrentLineNumber", &found->line},
      {"XML_GetCurrentColumnNumber", &found->column},
      {"XML_ParserFree", &found->release},
  };
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
    void *call = dlsym(library, calls[i].name);
    if (!call) return false;
    memcpy(calls[i].place, &call, sizeof call);
  }
  return true;
}

#endif

static void fail(foreign_xml *xml, const char *words) {
  if (xml->problem[0]) return;
  snprintf(xml->problem, sizeof xml->problem, "%s", words);
  xml->line = xml->library->line(xml->parser);
  xml->column = xml->library->column(xml->parser) + 1;
  xml->library->stop(xml->parser, 0);
}

static void add(foreign_xml *xml, int kind, const char *text, size_t count) {
  if (xml->problem[0]) return;
  if (xml->count >= MOST_EVENTS) return fail(xml, "the file holds too many parts");
  if (xml->used + count > xml->room) {
    size_t room = (xml->used + count) * 2 + 4096;
    char *larger = realloc(xml->text, room);
    if (!larger) return fail(xml, "there is not memory enough for this file");
    xml->text = larger;
    xml->room = room;
  }
  if (xml->count == xml->marks_room) {
    size_t room = xml->marks_room * 2 + 1024;
    mark *larger = realloc(xml->marks, room * sizeof *larger);
    if (!larger) return fail(xml, "there is not memory enough for this file");
    xml->marks = larger;
    xml->marks_room = room;
  }
  if (count) memcpy(xml->text + xml->used, text, count);
  xml->marks[xml->count++] = (mark){kind, xml->used, count};
  xml->used += count;
}

static void on_start(void *user, const char *name, const char **pairs) {
  foreign_xml *xml = user;
  if (++xml->depth > MOST_DEPTH)
    return fail(xml, "elements stand inside each other over a hundred deep");
  add(xml, FOREIGN_START, name, strlen(name));
  for (size_t i = 0; pairs[i]; i += 2) {
    size_t count = strlen(pairs[i + 1]);
    if (count > MOST_VALUE) return fail(xml, "an attribute is larger than 64 KB");
    add(xml, FOREIGN_ATTRIBUTE, pairs[i], strlen(pairs[i]));
    add(xml, FOREIGN_VALUE, pairs[i + 1], count);
  }
}

static void on_end(void *user, const char *name) {
  foreign_xml *xml = user;
  xml->depth--;
  add(xml, FOREIGN_END, name, strlen(name));
}

static void on_text(void *user, const char *text, int count) {
  foreign_xml *xml = user;
  // Characters that come in pieces are one text.
  if (!xml->problem[0] && xml->count && xml->marks[xml->count - 1].kind == FOREIGN_TEXT) {
    size_t before = xml->count;
    add(xml, FOREIGN_TEXT, text, (size_t)count);
    if (xml->count > before) {
      xml->count--;
      xml->marks[xml->count - 1].count += (size_t)count;
    }
    return;
  }
  add(xml, FOREIGN_TEXT, text, (size_t)count);
}

static void on_entity(void *user, const char *name, int is_parameter, const char *value,
                      int count, const char *base, const char *system,
                      const char *public_name, const char *notation) {
  (void)name, (void)is_parameter, (void)value, (void)count;
  (void)base, (void)system, (void)public_name, (void)notation;
  fail(user, "the file declares entities, which are not read");
}

foreign_xml *foreign_xml_read(const uint8_t *bytes, size_t count) {
  static expat library;
  if (!library.release && !load(&library)) return NULL;
  foreign_xml *xml = calloc(1, sizeof *xml);
  if (!xml) return NULL;
  xml->library = &library;
  xml->parser = library.create(NULL);
  if (!xml->parser) {
    free(xml);
    return NULL;
  }
  library.set_user(xml->parser, xml);
  library.set_element(xml->parser, on_start, on_end);
  library.set_text(xml->parser, on_text);
  library.set_entity(xml->parser, on_entity);
  // In pieces, so that no single call is asked for more than an int can count.
  size_t done = 0;
  bool goes_on = true;
  while (goes_on) {
    size_t piece = count - done < 1 << 20 ? count - done : 1 << 20;
    bool is_last = done + piece == count;
    goes_on = library.parse(xml->parser, (const char *)bytes + done, (int)piece, is_last) == 1;
    if (!goes_on) fail(xml, library.words(library.error(xml->parser)));
    done += piece;
    goes_on = goes_on && !is_last;
  }
  library.release(xml->parser);
  xml->parser = NULL;
  return xml;
}

void foreign_xml_free(foreign_xml *xml) {
  free(xml->text);
  free(xml->marks);
  free(xml);
}

size_t foreign_xml_count(const foreign_xml *xml) { return xml->count; }

foreign_event foreign_xml_at(const foreign_xml *xml, size_t index) {
  mark place = xml->marks[index];
  return (foreign_event){place.kind, xml->text ? xml->text + place.start : "", place.count};
}

const char *foreign_xml_problem(const foreign_xml *xml) {
  return xml->problem[0] ? xml->problem : NULL;
}

size_t foreign_xml_line(const foreign_xml *xml) { return xml->line; }
size_t foreign_xml_column(const foreign_xml *xml) { return xml->column; }
