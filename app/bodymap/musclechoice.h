#pragma once

#include "app/bodymap/touch.h"

#include <QList>
#include <QLocale>

namespace untie {

/// A muscle on one side, as somebody types it.
struct MuscleChoice
{
    QString muscle;
    QString name;
    Side side = Side::Left;

    bool operator==(const MuscleChoice &) const = default;
};

/// Takes the last of several folded words away where it names a side: "l", "left", "r", "right", or these words of the
/// program's language.
std::optional<Side> takeSide(QStringList &words);

/// What "upper trap r" can mean, best first, at most `limit`: the muscles that fit the words, on the side that the
/// last word names ("l", "left", "r", "right", or these words of the program's language), else on both.
QList<MuscleChoice> choicesFor(const Atlas &atlas, const QString &typed, qsizetype limit);

/// What stands below a muscle's name where the program speaks a language: what therapists call it besides. Only English has
/// such names in the tables; in other languages it is where the muscle lies, in the client's words.
const QString &byname(const Muscle &muscle, QLocale::Language language);

/// The muscle's first usual site on that side, or its middle where it has none; in the preferred view if that shows
/// it, else in the first that does. None for a muscle that no view shows.
std::optional<Touch> usualTouch(const Figure &figure, const Atlas &atlas, const MuscleChoice &choice,
                                const QString &preferredView);

} // namespace untie
