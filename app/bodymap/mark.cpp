#include "app/bodymap/mark.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

struct KindRow
{
    FindingKind kind;
    QLatin1StringView id;
    char16_t key;
    const char *name;
};

/// In the order of the legend.
constexpr KindRow kindRows[] = {
    {FindingKind::TrpActive, "trp_active"_L1, u'a', QT_TRANSLATE_NOOP("FindingKind", "active trigger point")},
    {FindingKind::TrpLatent, "trp_latent"_L1, u'l', QT_TRANSLATE_NOOP("FindingKind", "latent trigger point")},
    {FindingKind::TenderPoint, "tender_point"_L1, u'e', QT_TRANSLATE_NOOP("FindingKind", "tender point")},
    {FindingKind::PainArea, "pain_area"_L1, u'p', QT_TRANSLATE_NOOP("FindingKind", "area of pain")},
    {FindingKind::Hypertonicity, "hypertonicity"_L1, u'h', QT_TRANSLATE_NOOP("FindingKind", "tight muscle")},
    {FindingKind::Spasm, "spasm"_L1, u's', QT_TRANSLATE_NOOP("FindingKind", "spasm")},
    {FindingKind::AdhesionScar, "adhesion_scar"_L1, u'x', QT_TRANSLATE_NOOP("FindingKind", "adhesion or scar")},
    {FindingKind::InflammationSwelling, "inflammation_swelling"_L1, u'i', QT_TRANSLATE_NOOP("FindingKind", "inflammation or swelling")},
    {FindingKind::NumbnessTingling, "numbness_tingling"_L1, u'n', QT_TRANSLATE_NOOP("FindingKind", "numbness or tingling")},
    {FindingKind::ReferredArea, "referred_area"_L1, u'r', QT_TRANSLATE_NOOP("FindingKind", "area of referred pain")},
    {FindingKind::Bruise, "bruise"_L1, u'b', QT_TRANSLATE_NOOP("FindingKind", "bruise")},
    {FindingKind::SkinLesion, "skin_lesion"_L1, u'k', QT_TRANSLATE_NOOP("FindingKind", "skin lesion")},
    {FindingKind::LumpRefer, "lump_refer"_L1, u'u', QT_TRANSLATE_NOOP("FindingKind", "lump, refer to a doctor")},
};

const KindRow &rowOf(FindingKind kind)
{
    for (const KindRow &row : kindRows) {
        if (row.kind == kind)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QString idOf(FindingKind kind)
{
    return rowOf(kind).id;
}

std::optional<FindingKind> findingKindFromId(const QString &id)
{
    for (const KindRow &row : kindRows) {
        if (row.id == id)
            return row.kind;
    }
    return {};
}

const QList<FindingKind> &findingKinds()
{
    static const QList<FindingKind> kinds = [] {
        QList<FindingKind> all;
        for (const KindRow &row : kindRows)
            all << row.kind;
        return all;
    }();
    return kinds;
}

bool isTriggerPoint(FindingKind kind)
{
    return kind == FindingKind::TrpActive || kind == FindingKind::TrpLatent;
}

QChar keyOf(FindingKind kind)
{
    return rowOf(kind).key;
}

QString nameOf(FindingKind kind)
{
    return QCoreApplication::translate("FindingKind", rowOf(kind).name);
}

} // namespace untie
