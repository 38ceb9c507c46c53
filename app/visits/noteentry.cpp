#include "app/visits/noteentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

namespace {

struct Kind
{
    EntryKind kind;
    QLatin1StringView id;
    const char *name;
};

constexpr std::array kinds{
    Kind{EntryKind::Note, QLatin1StringView("note"), QT_TRANSLATE_NOOP("NoteEntry", "Note")},
    Kind{EntryKind::LateEntry, QLatin1StringView("late_entry"), QT_TRANSLATE_NOOP("NoteEntry", "Late entry")},
    Kind{EntryKind::Addendum, QLatin1StringView("addendum"), QT_TRANSLATE_NOOP("NoteEntry", "Addendum")},
    Kind{EntryKind::Correction, QLatin1StringView("correction"), QT_TRANSLATE_NOOP("NoteEntry", "Correction")},
    Kind{EntryKind::Disagreement, QLatin1StringView("disagreement"), QT_TRANSLATE_NOOP("NoteEntry", "Client disagrees")},
    Kind{EntryKind::Void, QLatin1StringView("void"), QT_TRANSLATE_NOOP("NoteEntry", "Voided")},
};

} // namespace

QString idOf(EntryKind kind)
{
    return kinds[static_cast<size_t>(kind)].id;
}

std::optional<EntryKind> entryKindFromId(const QString &id)
{
    const auto found = std::ranges::find_if(kinds, [&id](const Kind &kind) { return kind.id == id; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

QString nameOf(EntryKind kind)
{
    return QCoreApplication::translate("NoteEntry", kinds[static_cast<size_t>(kind)].name);
}

bool isOriginal(EntryKind kind)
{
    return kind == EntryKind::Note || kind == EntryKind::LateEntry;
}

} // namespace untie
