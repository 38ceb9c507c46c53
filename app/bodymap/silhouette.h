#pragma once

#include "app/bodymap/figure.h"

#include <optional>

namespace untie {

/// How far the drawn body reaches to either side at each height: where names may stand beside it.
class Silhouette final
{
public:
    Silhouette() = default;
    explicit Silhouette(const FigureView &view);

    struct Extent
    {
        qreal left = 0;
        qreal right = 0;
    };
    /// Canvas units; none where nothing is drawn at this height.
    std::optional<Extent> extentAt(qreal y) const;
    /// The same without an arm or a hand that hangs beside it with a gap between.
    std::optional<Extent> trunkAt(qreal y) const;
    /// Of all that is drawn between two heights.
    std::optional<Extent> between(qreal top, qreal bottom) const;

private:
    QList<std::optional<Extent>> m_rows;
    QList<std::optional<Extent>> m_trunk;
};

} // namespace untie
