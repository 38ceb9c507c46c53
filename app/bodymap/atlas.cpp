#include "app/bodymap/atlas.h"

#include "app/bodymap/atlasreader.h"
#include "app/common/text.h"
#include "app/common/translator.h"

#include <QFile>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QByteArray embeddedTable(const QString &name)
{
    QFile file(u":/knowledge/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Folded, with a space before every word, so that the beginnings of words are found by looking for " wor".
QString phrase(const QString &text)
{
    return u' ' + folded(text);
}

bool hasWordsBeginning(const QString &phrase, const QStringList &typed)
{
    return std::ranges::all_of(typed, [&](const QString &start) { return phrase.contains(start); });
}

/// How well a muscle fits what was typed, 0 best; none if it does not.
std::optional<int> fit(const std::array<QStringList, 3> &phrases, const QString &typed, const QStringList &words)
{
    if (!hasWordsBeginning(phrases[0].join(QString()) + phrases[1].join(QString()) + phrases[2].join(QString()), words))
        return {};
    const auto any = [&](auto holds) {
        return std::ranges::any_of(phrases, [&](const QStringList &kind) { return std::ranges::any_of(kind, holds); });
    };
    if (any([&](const QString &phrase) { return phrase == typed; }))
        return 0;
    if (any([&](const QString &phrase) { return phrase.startsWith(typed); }))
        return 1;
    for (size_t kind = 0; kind < phrases.size(); ++kind) {
        if (std::ranges::any_of(phrases.at(kind),
                                [&](const QString &phrase) { return hasWordsBeginning(phrase, words); }))
            return 2 + static_cast<int>(kind);
    }
    return 2 + static_cast<int>(phrases.size()); // words from here and there: "hamstrings outer"
}

} // namespace

AtlasTables AtlasTables::embedded()
{
    return {embeddedTable(u"muscles.json"_s), embeddedTable(u"structures.json"_s), embeddedTable(u"sources.json"_s),
            embeddedTable(u"shapes.json"_s), embeddedTable(u"sites.json"_s), embeddedTable(u"referral.json"_s)};
}

Result<Atlas> Atlas::load(const Figure &figure, const Translator &translator)
{
    auto rows = readAtlasRows(AtlasTables::embedded(), translator);
    return rows ? Result<Atlas>(Atlas(*std::move(rows), figure, translator)) : fail(rows.error());
}

Result<Atlas> Atlas::read(const AtlasTables &tables, const Figure &figure, const Translator &translator)
{
    auto rows = readAtlasRows(tables, translator);
    if (!rows)
        return fail(rows.error());
    if (auto whole = fit(*rows, figure); !whole)
        return fail(whole.error());
    return Atlas(*std::move(rows), figure, translator);
}

Atlas::Atlas(AtlasRows rows, const Figure &figure, const Translator &translator)
    : m_muscles(std::move(rows.muscles))
    , m_zones(std::move(rows.zones))
    , m_skin(translator.translate("Touch", "Skin"))
    , m_bare(translator.translate("Touch", "Bone, joint or skin"))
{
    for (const Structure &structure : rows.structures)
        m_structures.insert(structure.id, structure);
    for (const QString &inset : figure.insets())
        m_insets.insert(inset, translator.translate("knowledge", figure.nameOf(inset).toUtf8().constData()));
    for (qsizetype i = 0; i < m_muscles.size(); ++i) {
        const Muscle &muscle = m_muscles.at(i);
        m_byId.insert(muscle.id, i);
        for (const QStringList &shapes : muscle.shapes) {
            for (const QString &shape : shapes) {
                if (QList<qsizetype> &drawn = m_byShape[shape]; !drawn.contains(i))
                    drawn += i;
            }
        }
        QStringList otherNames;
        for (const QString &other : commaParted(muscle.colloquial))
            otherNames += phrase(other);
        m_phrases += {QStringList{phrase(muscle.name)},
                            otherNames,
                            {phrase(muscle.plain), phrase(muscle.latin), phrase(muscle.id), phrase(muscle.english),
                             phrase(muscle.region)}};
    }
}

const Muscle *Atlas::muscle(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_muscles.at(*found);
}

const Muscle *Atlas::muscleOfShape(const QString &shape) const
{
    const auto found = m_byShape.constFind(shape);
    return found == m_byShape.constEnd() ? nullptr : &m_muscles.at(found->front());
}

QList<const Muscle *> Atlas::musclesOfShape(const QString &shape) const
{
    QList<const Muscle *> found;
    for (const qsizetype i : m_byShape.value(shape))
        found += &m_muscles.at(i);
    return found;
}

const Structure *Atlas::structure(const QString &shape) const
{
    const auto found = m_structures.constFind(shape);
    return found == m_structures.constEnd() ? nullptr : &*found;
}

const PainZone *Atlas::painZone(const QString &id) const
{
    const auto found = std::ranges::find(m_zones, id, &PainZone::id);
    return found == m_zones.end() ? nullptr : &*found;
}

QString Atlas::nameOf(const QString &id) const
{
    if (id.isEmpty())
        return m_bare;
    if (const Muscle *known = muscle(id))
        return known->name;
    if (const Structure *known = structure(id))
        return known->name;
    return id;
}

QList<const Muscle *> Atlas::search(const QString &typed) const
{
    const QString wanted = phrase(typed);
    QStringList words;
    for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts))
        words += u' ' + word;
    if (words.isEmpty())
        return {};

    struct Hit
    {
        int fit;
        bool rare;
        bool single; ///< "erectors" means the group before its parts
        const Muscle *muscle;
    };
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_muscles.size(); ++i) {
        const Muscle &muscle = m_muscles.at(i);
        if (const auto how = fit(m_phrases.at(i), wanted, words))
            hits += {*how, !muscle.common, muscle.parts.isEmpty(), &muscle};
    }
    std::ranges::stable_sort(hits, {}, [](const Hit &hit) { return std::tuple(hit.fit, hit.rare, hit.single); });

    QList<const Muscle *> found;
    for (const Hit &hit : hits)
        found += hit.muscle;
    return found;
}

} // namespace untie
