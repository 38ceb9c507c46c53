#include "app/bodymap/silhouette.h"

#include <QImage>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace untie {

namespace {

constexpr qreal step = 5; // canvas units a row

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
        const uchar *line = mask.constScanLine(y);
        const uchar *end = line + mask.width();
        const uchar *first = std::find_if(line, end, [](uchar alpha) { return alpha > 0; });
        std::optional<Extent> extent;
        if (first != end) {
            const auto last = std::find_if(std::reverse_iterator(end), std::reverse_iterator(line),
                                           [](uchar alpha) { return alpha > 0; });
            extent = Extent{static_cast<qreal>(first - line) * step, static_cast<qreal>(last.base() - line) * step};
        }
        m_rows.append(extent);
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

} // namespace untie
