#pragma once

#include <QList>
#include <QRectF>

namespace untie {

/// Where a card stands on the paper so that it covers nothing of what is `kept` free: as low as that goes, then as far to
/// the left. Where nothing is free it stands in the lower left corner. The card is no larger than the paper.
QRectF cardPlace(QSizeF card, const QRectF &paper, const QList<QRectF> &kept);

} // namespace untie
