#pragma once

#include "app/documents/stationery.h"
#include "app/documents/visitsummary.h"
#include "app/intake/outcome.h"
#include "app/visits/visithistory.h"

namespace untie {

class Translator;

/// What a progress report is made of. A period is from a visit to the newest one; visits that are void do not count.
struct ProgressSource
{
    Client client;
    ClinicProfile clinic;
    Person therapist; ///< who reports
    VisitHistory history;
    QList<OutcomeTrend> outcomes;
};

/// The visits of a period, oldest first: those from that day on; from the first, for no day.
QList<VisitRow> visitsFrom(const ProgressSource &source, QDate from);

/// A conclusion in plain words, for the therapist to edit: how many places there were, how many are quiet or clearly better.
/// It promises nothing.
QString proposedConclusion(const ProgressSource &source, QDate from, const Translator &words);

/// How it went over a period: first and last map side by side, each place with its line, the client's own scales, and the
/// therapist's conclusion.
Document progressPages(const ProgressSource &source, QDate from, const QString &conclusion, const Figure &figure, const Atlas &atlas, const Translator &words,
                       const Stationery &stationery);

} // namespace untie
