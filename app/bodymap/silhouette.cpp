#include "app/bodymap/silhouette.h"

#include <QImage>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace untie {

namespace {

constexpr qreal step = 5; // canvas units a row

constexpr qreal joined = 15; // what is nearer together is one: an ear belongs to its head

/// What is drawn in a row, from left to right.
QList<Silhouette::Extent> runsIn(const uchar *line, int length)
{
    QList<Silhouette::Extent> runs;
    for (int x = 0; x < length; ++x) {
        if (line[x] == 0)
            continue;
        if (runs.isEmpty() || x * step - runs.constLast().right > joined)
            runs.append({x * step, x * step});
        runs.last().right = (x + 1) * step;
    }
    return runs;
}

/// On each side what lies nearest to the middle; an arm, a hand and its fingers have that between.
std::optional<Silhouette::Extent> withoutArms(const QList<Silhouette::Extent> &runs, qreal middle)
{
    if (runs.isEmpty())
        return std::nullopt;
    Silhouette::Extent trunk{runs.constFirst().left, runs.constLast().right};
    for (const Silhouette::Extent &run : runs)
        if (run.left < middle)
            trunk.left = run.left;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run)
        if (run->right > middle)
            trunk.right = run->right;
    return trunk;
}

} // namespace

Silhouette::Silhouette(const FigureView &view)
{
    QImage mask((view.canvas / step).toSize(), QImage::Format_Alpha8);
    mask.fill(0);
    QPainter painter(&mask);
    const QTransform toMask = (view.mirrored ? QTransform(-1, 0, 0, 1, view.canvas.width(), 0) : QTransform()) * QTransform::fromScale(1 / step, 1 / step);
    for (const Stroke &stroke : view.strokes)
        if (stroke.fill >= 0)
            painter.fillPath(toMask.map(stroke.path), Qt::black); // mapped, since this is done in any thread
    painter.end();

    for (int y = 0; y < mask.height(); ++y) {
        const auto runs = runsIn(mask.constScanLine(y), mask.width());
        m_rows.append(runs.isEmpty() ? std::nullopt : std::optional(Extent{runs.constFirst().left, runs.constLast().right}));
        m_trunk.append(withoutArms(runs, view.canvas.width() / 2));
    }
}

std::optional<Silhouette::Extent> Silhouette::between(qreal top, qreal bottom) const
{
    std::optional<Extent> all;
    const auto last = std::min<qsizetype>(m_rows.size() - 1, static_cast<qsizetype>(bottom / step));
    for (qsizetype row = std::max<qsizetype>(0, static_cast<qsizetype>(top / step)); row <= last; ++row) {
        if (const std::optional<Extent> &extent = m_rows[row])
            all = all ? Extent{std::min(all->left, extent->left), std::max(all->right, extent->right)} : extent;
    }
    return all;
}

std::optional<Silhouette::Extent> Silhouette::extentAt(qreal y) const
{
    const auto row = static_cast<qsizetype>(std::floor(y / step));
    return row >= 0 && row < m_rows.size() ? m_rows[row] : std::nullopt;
}

std::optional<Silhouette::Extent> Silhouette::trunkAt(qreal y) const
{
    const auto row = static_cast<qsizetype>(std::floor(y / step));
    return row >= 0 && row < m_trunk.size() ? m_trunk[row] : std::nullopt;
}

} // namespace untie
