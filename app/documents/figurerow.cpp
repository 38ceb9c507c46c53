#include "app/documents/figurerow.h"

#include "app/documents/markedfigure.h"

#include <algorithm>
#include <vector>

namespace untie {

namespace {

constexpr qreal gap = 14;
constexpr qreal insetHeight = 126; ///< at most
constexpr qreal stillLarge = 0.75; ///< of the height that was asked for: insets do not push the sides below it
constexpr qreal step = 4;

/// A view and where it stands.
struct Place
{
    QString view;
    QRectF area;
};

/// Lays views out from the left edge on, and says how far they reach.
class Arrangement final
{
public:
    Arrangement(const Figure &figure, const Translator &words)
        : m_figure(figure)
        , m_words(words)
    {
    }

    /// Beside what stands, all as high.
    void addRow(const QStringList &views, qreal height)
    {
        for (const QString &view : views)
            addColumn({view}, height, height);
    }

    /// Beside what stands, one below the other.
    void addColumn(const QStringList &views, qreal height, qreal each)
    {
        qreal width = 0;
        for (const QString &view : views)
            width = qMax(width, markedFigureWidth(m_figure, view, each, m_words));
        const qreal left = m_places.isEmpty() ? 0 : m_width + gap;
        qreal top = 0;
        for (const QString &view : views) {
            m_places.append({view, QRectF(left, top, width, each)});
            top += each + gap;
        }
        m_width = left + width;
        m_height = qMax(m_height, qMax(height, top - gap));
    }

    qreal width() const { return m_width; }

    Block drawn(const QList<SummaryPoint> &points, qreal from) const
    {
        Block block{.height = m_height, .spaceAbove = 8};
        for (const Place &place : m_places) {
            const QRectF area = place.area.translated(from, 0);
            block.items += markedFigure(m_figure, place.view, points, area, m_words);
            block.figures.append(area);
        }
        return block;
    }

private:
    const Figure &m_figure;
    const Translator &m_words;
    QList<Place> m_places;
    qreal m_width = 0;
    qreal m_height = 0;
};

/// Sides of that height and the insets in columns at their right.
Arrangement besideEachOther(const ShownViews &views, qreal height, const Figure &figure, const Translator &words)
{
    Arrangement arrangement(figure, words);
    arrangement.addRow(views.sides, height);
    const qsizetype rows = qMax(1, qRound((height + gap) / (insetHeight + gap)));
    const qreal each = qMin(insetHeight, (height - gap * qreal(rows - 1)) / qreal(rows));
    for (qsizetype i = 0; i < views.insets.size(); i += rows)
        arrangement.addColumn(views.insets.mid(i, rows), 0, each);
    return arrangement;
}

/// As high as can be inside a width.
Arrangement fitting(const QStringList &views, qreal width, qreal height, const Figure &figure, const Translator &words)
{
    for (qreal tried = height;; tried -= step) {
        Arrangement arrangement(figure, words);
        arrangement.addRow(views, tried);
        if (arrangement.width() <= width || tried < 2 * step + gap)
            return arrangement;
    }
}

std::vector<Arrangement> arranged(const ShownViews &views, qreal width, qreal height, const Figure &figure, const Translator &words)
{
    for (qreal tried = height; tried >= height * stillLarge || (views.insets.isEmpty() && tried > step); tried -= step) {
        const Arrangement all = besideEachOther(views, tried, figure, words);
        if (all.width() <= width)
            return {all};
    }
    std::vector<Arrangement> rows;
    if (!views.sides.isEmpty())
        rows.push_back(fitting(views.sides, width, height, figure, words));
    for (qsizetype i = 0; i < views.insets.size();) {
        qsizetype count = 1;
        while (i + count < views.insets.size()) {
            Arrangement wider(figure, words);
            wider.addRow(views.insets.mid(i, count + 1), insetHeight);
            if (wider.width() > width)
                break;
            ++count;
        }
        rows.push_back(fitting(views.insets.mid(i, count), width, qMin(height, insetHeight), figure, words));
        i += count;
    }
    return rows;
}

} // namespace

FigureRow figureRow(const Figure &figure, const QList<SummaryPoint> &points, qreal width, qreal height, const Translator &words, bool toTheLeft)
{
    FigureRow row;
    const ShownViews views = viewsOf(points, figure);
    if (views.sides.isEmpty() && views.insets.isEmpty())
        return row;
    for (const Arrangement &arrangement : arranged(views, width, height, figure, words)) {
        row.blocks.append(arrangement.drawn(points, toTheLeft ? 0 : qMax(0.0, (width - arrangement.width()) / 2)));
        row.width = qMax(row.width, arrangement.width());
    }
    row.height = heightOf(row.blocks, 0, row.blocks.size());
    return row;
}

} // namespace untie
