#pragma once

#include "app/documents/pageflow.h"
#include "app/documents/visitsummary.h"

namespace untie {

class Translator;

// The parts of a visit summary as blocks of a given width.

/// How close the parts stand, in points. The first is how they are meant to; the others are for visits that would
/// need a few lines of a second page.
struct Closeness
{
    qreal row;           ///< least height of a point
    qreal rowPadding;    ///< above and below its words
    qreal aroundPart;    ///< above a heading
    qreal tighter;       ///< taken off the leading of running text
    qreal figureShare;   ///< how much of its full height a figure beside a shorter table keeps
    qreal figuresHeight; ///< of figures above the table, at most
};
inline constexpr Closeness closenesses[] = {
    {31, 4.5, 12, 0, 1, 300},
    {28, 3, 10, 0.5, 0.85, 255},
    {26, 2, 8, 1, 0.72, 135},
};

/// "7 → 4", in the direction in which a language reads.
QString fromTo(const QString &before, const QString &after, const Translator &words);

/// The head of the table of points.
Block pointsHead(const Translator &words, qreal width);
/// One point: number, symbol, place over muscle, its scores on a scale and in digits.
Block pointRow(const SummaryPoint &point, const Closeness &close, const Translator &words, qreal width);
/// What the symbols in the table and on the figure mean: those that are there and no others.
Block legendOf(const VisitSummary &summary, const Translator &words, qreal width);
/// A heading with its text.
QList<Block> section(const QString &heading, const QString &text, const Closeness &close, qreal width);
/// The same for words that are alike for everybody, a little smaller.
QList<Block> standingSection(const QString &heading, const QString &text, const Closeness &close, qreal width);
/// A heading with a curve of scores over visits, and as many of their days as have room.
QList<Block> trendSection(const SummaryTrend &trend, const Closeness &close, const Translator &words, qreal width);

/// Which labels of a row stand without touching: as many as there is room for, at even distances, the first and the
/// last always. `places` are their middles, rising.
QList<qsizetype> labelsThatFit(const QList<qreal> &places, const QList<qreal> &widths, qreal gap);

} // namespace untie
