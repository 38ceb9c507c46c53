#include "app/documents/visitnotecare.h"

#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "app/intake/cautions.h"
#include "app/visits/placeword.h"
#include "app/visits/treatmentwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

class VisitCare final
{
public:
    VisitCare(const Visit &visit, const Figure &figure, const Atlas &atlas, const Translator &words)
        : m_visit(visit)
        , m_figure(figure)
        , m_atlas(atlas)
        , m_words(words)
        , m_locale(words.language())
    {
    }

    Section section() const
    {
        Section section;
        if (!m_visit.treatments.isEmpty())
            section.parts += {Heading{say(QT_TRANSLATE_NOOP("VisitNotePages", "What was done")), true}, treatments()};
        const Table measured = measures();
        if (!measured.rows.isEmpty())
            section.parts += {Heading{say(QT_TRANSLATE_NOOP("VisitNotePages", "What was measured")), true}, measured};
        return section;
    }

private:
    QString say(const char *text) const { return m_words.translate("VisitNotePages", text); }
    QString knowledge(const QString &text) const { return m_words.translate("knowledge", text.toUtf8().constData()); }

    Table treatments() const
    {
        Table table{{{say(QT_TRANSLATE_NOOP("VisitNotePages", "Technique")), 2},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "Where")), 2.2},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "Minutes")), 0.8},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "Pressure")), 1.3},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "Response")), 2.2}},
                    {}};
        for (const Treatment &treatment : m_visit.treatments) {
            const Technique *technique = techniqueOf(treatment.technique);
            table.rows.append({technique ? knowledge(technique->name) : treatment.technique, place(treatment.place),
                               treatment.minutes ? m_locale.toString(*treatment.minutes) : QString(), pressure(treatment.pressure), treatment.response});
        }
        return table;
    }

    /// The scale of the record (Walton): a number alone would say little in another house.
    QString pressure(std::optional<int> pressure) const
    {
        static constexpr const char *names[]{QT_TRANSLATE_NOOP("VisitNotePages", "%1, light lotioning"), QT_TRANSLATE_NOOP("VisitNotePages", "%1, heavy lotioning"),
                                             QT_TRANSLATE_NOOP("VisitNotePages", "%1, medium"), QT_TRANSLATE_NOOP("VisitNotePages", "%1, strong"),
                                             QT_TRANSLATE_NOOP("VisitNotePages", "%1, deep")};
        if (!pressure)
            return {};
        return *pressure >= 1 && *pressure <= int(std::size(names)) ? say(names[*pressure - 1]).arg(*pressure) : m_locale.toString(*pressure);
    }

    QString place(const TreatedPlace &place) const
    {
        const auto marked = std::ranges::find(m_visit.findings, place.finding, &Finding::id);
        if (place.finding.isValid() && marked != m_visit.findings.end())
            return withSide(placeWord(m_figure, m_atlas, *marked), marked->side, m_words);
        if (!place.muscle.isEmpty())
            return withSide(m_atlas.nameOf(place.muscle), place.side, m_words);
        const NamedArea *area = namedArea(place.area);
        return area ? withSide(knowledge(area->name), place.side, m_words) : place.area;
    }

    /// What nobody measured yet is left out: it was only chosen.
    Table measures() const
    {
        Table table{{{say(QT_TRANSLATE_NOOP("VisitNotePages", "Measure")), 4.2},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "Before")), 1.3},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "After")), 1.3},
                     {{}, 1.4}},
                    {}};
        const auto score = [this](std::optional<int> value) { return value ? m_locale.toString(*value) : QString(); };
        if (m_visit.overallBefore || m_visit.overallAfter)
            table.rows.append({say(QT_TRANSLATE_NOOP("VisitNotePages", "Pain as a whole, 0–10")), score(m_visit.overallBefore), score(m_visit.overallAfter), {}});
        for (const Measure &measure : m_visit.measures) {
            if (measure.before || measure.after)
                table.rows.append({nameOf(measure), valueText(measure, measure.before, m_locale), valueText(measure, measure.after, m_locale), {}});
        }
        return table;
    }

    QString nameOf(const Measure &measure) const
    {
        if (!measure.isRange()) {
            const QString where = place(measure.place);
            return where.isEmpty() ? say(QT_TRANSLATE_NOOP("VisitNotePages", "Pressure pain threshold"))
                                   : say(QT_TRANSLATE_NOOP("VisitNotePages", "Pressure pain threshold: %1")).arg(where);
        }
        const Movement *movement = movementOf(measure.movement);
        const QString name = withSide(movement ? knowledge(movement->name) : measure.movement, measure.place.side, m_words);
        return measure.passive ? say(QT_TRANSLATE_NOOP("VisitNotePages", "%1, passive")).arg(name) : name;
    }

    const Visit &m_visit;
    const Figure &m_figure;
    const Atlas &m_atlas;
    const Translator &m_words;
    QLocale m_locale;
};

} // namespace

Section careOf(const Visit &visit, const Figure &figure, const Atlas &atlas, const Translator &words)
{
    return VisitCare(visit, figure, atlas, words).section();
}

QString withSide(const QString &place, std::optional<Side> side, const Translator &words)
{
    if (side == Side::Left)
        return words.translate("VisitNotePages", "%1, left").arg(place);
    return side == Side::Right ? words.translate("VisitNotePages", "%1, right").arg(place) : place;
}

} // namespace untie
