#pragma once

#include "app/bodymap/side.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace untie {

/// What a mark on the map says was found. Only the first two are trigger points.
enum class FindingKind {
    TrpActive,
    TrpLatent,
    TenderPoint,
    PainArea,
    Hypertonicity,
    Spasm,
    AdhesionScar,
    InflammationSwelling,
    NumbnessTingling,
    ReferredArea,
    Bruise,
    SkinLesion,
    LumpRefer
};

QString idOf(FindingKind kind); ///< "trp_active", as stored
std::optional<FindingKind> findingKindFromId(const QString &id);
const QList<FindingKind> &findingKinds(); ///< all, in the order of the legend
bool isTriggerPoint(FindingKind kind);
/// The key that chooses it on the map: 'a' for active …
QChar keyOf(FindingKind kind);
/// In the program's language: "active trigger point".
QString nameOf(FindingKind kind);

/// A mark as it is painted.
struct Mark
{
    enum class State {
        Found,      ///< seen on this visit
        Ghost,      ///< open since an earlier visit, not yet looked at
        Quiet,      ///< looked at, 0 before treatment
        NotExamined ///< known, left out on purpose
    };
    qint64 id = 0;
    QPointF at; ///< fractions of the view's canvas
    FindingKind kind = FindingKind::TrpActive;
    State state = State::Found;
    std::optional<int> before; ///< for a ghost: the last value
    std::optional<int> after;
    bool inHand = false;

    bool operator==(const Mark &) const = default;
};

} // namespace untie
