#include "app/visits/notepart.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

namespace {

struct Part
{
    NotePart part;
    QLatin1StringView id;
    const char *name;
    QString Note::*text;
};

constexpr std::array parts{
    Part{NotePart::Subjective, QLatin1StringView("subjective"), QT_TRANSLATE_NOOP("NotePart", "Subjective"), &Note::subjective},
    Part{NotePart::Objective, QLatin1StringView("objective"), QT_TRANSLATE_NOOP("NotePart", "Objective"), &Note::objective},
    Part{NotePart::Assessment, QLatin1StringView("assessment"), QT_TRANSLATE_NOOP("NotePart", "Assessment"), &Note::assessment},
    Part{NotePart::Plan, QLatin1StringView("plan"), QT_TRANSLATE_NOOP("NotePart", "Plan"), &Note::plan},
};

const Part &rowOf(NotePart part)
{
    return parts[static_cast<size_t>(part)];
}

} // namespace

QString idOf(NotePart part)
{
    return rowOf(part).id;
}

std::optional<NotePart> notePartFromId(const QString &id)
{
    const auto found = std::ranges::find_if(parts, [&id](const Part &part) { return part.id == id; });
    return found == parts.end() ? std::nullopt : std::optional(found->part);
}

QString nameOf(NotePart part)
{
    return QCoreApplication::translate("NotePart", rowOf(part).name);
}

QString &textOf(Note &note, NotePart part)
{
    return note.*rowOf(part).text;
}

const QString &textOf(const Note &note, NotePart part)
{
    return note.*rowOf(part).text;
}

} // namespace untie
