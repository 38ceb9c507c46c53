#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

namespace untie {

/// A sentence that stands in the source, in English. Nothing that was typed or read can become one: it is made while
/// the program is compiled.
class LogText final
{
public:
    // Implicit, so that a literal can stand where one is asked for.
    consteval LogText(const char *words) : m_words(words) {}
    const char *words() const { return m_words; }

private:
    const char *m_words;
};

/// Writes a line about what went wrong to standard error, the only log there is. There is no way to hand it a text: it
/// takes ids, and of an error its kind and its detail, which name a statement or a step; not its subject, which is for
/// the eyes of who sits there.
void logTrouble(LogText what);
void logTrouble(LogText what, const Error &error);
void logTrouble(LogText what, qint64 id);

template <class Tag>
void logTrouble(LogText what, Id<Tag> id)
{
    logTrouble(what, id.value);
}

} // namespace untie
