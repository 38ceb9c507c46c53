#include "app/visits/noteentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

namespace {

struct NamedEntry
{
    EntryKind kind;
    QLatin1StringView id;
    const char *name;
};

constexpr std::array entryKinds{
    NamedEntry{EntryKind::Note, QLatin1StringView("note"), QT_TRANSLATE_NOOP("NoteEntry", "Note")},
    NamedEntry{EntryKind::LateEntry, QLatin1StringView("late_entry"), QT_TRANSLATE_NOOP("NoteEntry", "Late entry")},
    NamedEntry{EntryKind::Addendum, QLatin1StringView("addendum"), QT_TRANSLATE_NOOP("NoteEntry", "Addendum")},
    NamedEntry{EntryKind::Correction, QLatin1StringView("correction"), QT_TRANSLATE_NOOP("NoteEntry", "Correction")},
    NamedEntry{EntryKind::Disagreement, QLatin1StringView("disagreement"), QT_TRANSLATE_NOOP("NoteEntry", "Client disagrees")},
    NamedEntry{EntryKind::Void, QLatin1StringView("void"), QT_TRANSLATE_NOOP("NoteEntry", "Voided")},
};

} // namespace

QString idOf(EntryKind kind)
{
    return entryKinds[static_cast<size_t>(kind)].id;
}

std::optional<EntryKind> entryKindFromId(const QString &id)
{
    const auto found = std::ranges::find_if(entryKinds, [&id](const NamedEntry &kind) { return kind.id == id; });
    return found == entryKinds.end() ? std::nullopt : std::optional(found->kind);
}

QString nameOf(EntryKind kind)
{
    return QCoreApplication::translate("NoteEntry", entryKinds[static_cast<size_t>(kind)].name);
}

bool isOriginal(EntryKind kind)
{
    return kind == EntryKind::Note || kind == EntryKind::LateEntry;
}

} // namespace untie
