#include "app/visits/treatmentwords.h"

#include <numeric>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

/// The sentence that it stands in ends with one.
QString withoutFullStop(QString text)
{
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
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

QString treatedText(const Visit &visit, const TreatmentWords &words, const Sentences &sentences)
{
    QStringList said;
    for (const Treatment &treatment : visit.treatments)
        said += filled(sentences.pattern(u"treatment"_s), {{u"technique"_s, words.technique(treatment.technique)},
                                                           {u"place"_s, placeText(treatment.place, words, sentences)},
                                                           {u"minutes"_s, numberOf(treatment.minutes)},
                                                           {u"pressure"_s, numberOf(treatment.pressure)},
                                                           {u"response"_s, withoutFullStop(treatment.response)}});
    if (visit.overallBefore || visit.overallAfter)
        said += filled(sentences.pattern(visit.overallBefore ? u"overall"_s : u"overallAfter"_s),
                              {{u"before"_s, numberOf(visit.overallBefore)}, {u"after"_s, numberOf(visit.overallAfter)}});
    return said.join(u' ');
}

} // namespace untie
