#pragma once

#include "app/visits/sentences.h"

namespace untie {

/// Minutes of all treatments together; those that are not said count as none.
int minutesOf(const QList<Treatment> &treatments);

/// What techniques, places and movements are called, without their side, in the language of the sentences.
struct TreatmentWords
{
    std::function<QString(const QString &technique)> technique;
    std::function<QString(const TreatedPlace &place)> place;
    std::function<QString(const QString &movement)> movement;
};

/// "60°", "2.4 kg/cm²": a value with its unit, in the manner of a language; empty where it was not measured.
QString valueText(const Measure &measure, const std::optional<int> &value, const QLocale &locale);
/// "upper trapezius R": with its side; empty where none was said.
QString placeText(const TreatedPlace &place, const TreatmentWords &words, const Sentences &sentences);
/// What was done and measured, and how it was overall, as sentences; empty where neither was written down.
QString treatedText(const Visit &visit, const TreatmentWords &words, const Sentences &sentences);

} // namespace untie
