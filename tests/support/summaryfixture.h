#pragma once

#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "app/documents/document.h"
#include "app/documents/visitsummary.h"

namespace untie {

/// The figure of the program, loaded once.
const Figure &theFigure();

/// The words and the atlas of a language, loaded once.
const Translator &wordsOf(const QString &language = QStringLiteral("en"));
const Atlas &atlasOf(const QString &language = QStringLiteral("en"));

/// A finding at a usual site of a muscle, as the map sets it.
Finding aFindingAt(const QString &muscle, Side side, std::optional<int> before, std::optional<int> after,
                   FindingKind kind = FindingKind::TrpActive);

/// A visit with six points on the back, a note in all four parts and a history of two earlier visits.
SummarySource aSummarySource();

/// `count` findings all over the body.
QList<Finding> manyFindings(int count, quint32 seed = 1);

VisitSummary summaryOf(const SummarySource &source, const QString &language = QStringLiteral("en"));
Document documentOf(const SummarySource &source, Paper paper = Paper::A4, const QString &language = QStringLiteral("en"));

/// Everything a document says.
QString textOf(const Document &document);

} // namespace untie
