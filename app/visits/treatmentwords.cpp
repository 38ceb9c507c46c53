#include "app/visits/treatmentwords.h"

#include "app/common/text.h"

#include <numeric>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const std::optional<int> &number, const QLocale &locale)
{
    return number ? locale.toString(*number) : QString();
}

/// The sentence that it stands in ends with one.
QString withoutFullStop(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString measureText(const Measure &measure, const TreatmentWords &words, const Sentences &sentences)
{
    if (!measure.before && !measure.after)
        return {}; // chosen, not measured yet
    const PatternValues values{{u"before"_s, valueText(measure, measure.before, sentences.locale())}, {u"after"_s, valueText(measure, measure.after, sentences.locale())}};
    const QString side = measure.place.side ? sentences.word(*measure.place.side) : QString();
    if (!measure.isRange()) {
        PatternValues pressed = values;
        pressed.insert(u"place"_s, placeText(measure.place, words, sentences));
        return filled(sentences.pattern(u"pressurePain"_s), pressed);
    }
    PatternValues moved = values;
    moved.insert(u"movement"_s, words.movement(measure.movement));
    moved.insert(u"side"_s, side);
    moved.insert(u"passive"_s, measure.passive ? sentences.pattern(u"passive"_s) : QString());
    return filled(sentences.pattern(u"range"_s), moved);
}

} // namespace

int minutesOf(const QList<Treatment> &treatments)
{
    return std::accumulate(treatments.begin(), treatments.end(), 0, [](int sum, const Treatment &treatment) { return sum + treatment.minutes.value_or(0); });
}

QString placeText(const TreatedPlace &place, const TreatmentWords &words, const Sentences &sentences)
{
    const QString name = words.place(place);
    if (name.isEmpty())
        return {};
    return filled(sentences.pattern(u"place"_s), {{u"muscle"_s, name}, {u"side"_s, place.side ? sentences.word(*place.side) : QString()}});
}

QString valueText(const Measure &measure, const std::optional<int> &value, const QLocale &locale)
{
    if (!value)
        return {};
    if (measure.isRange())
        return locale.toString(*value) + u'°';
    if (measure.unit == MeasureUnit::KilogramPerCm2)
        return locale.toString(shownIn(measure.unit, *value), 'f', 1) + u" kg/cm²"_s;
    return locale.toString(*value) + u" kPa"_s;
}

QString treatedText(const Visit &visit, const TreatmentWords &words, const Sentences &sentences)
{
    QStringList said;
    for (const Treatment &treatment : visit.treatments)
        said += filled(sentences.pattern(u"treatment"_s), {{u"technique"_s, words.technique(treatment.technique)},
                                                           {u"place"_s, placeText(treatment.place, words, sentences)},
                                                           {u"minutes"_s, numberOf(treatment.minutes, sentences.locale())},
                                                           {u"pressure"_s, numberOf(treatment.pressure, sentences.locale())},
                                                           {u"response"_s, withoutFullStop(treatment.response)}});
    for (const Measure &measure : visit.measures)
        said += measureText(measure, words, sentences);
    if (visit.overallBefore || visit.overallAfter)
        said += filled(sentences.pattern(visit.overallBefore ? u"overall"_s : u"overallAfter"_s),
                              {{u"before"_s, numberOf(visit.overallBefore, sentences.locale())}, {u"after"_s, numberOf(visit.overallAfter, sentences.locale())}});
    return joined(said, u" "_s);
}

} // namespace untie
