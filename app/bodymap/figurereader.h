#pragma once

#include "app/bodymap/figure.h"

#include <QJsonArray>
#include <QJsonObject>

namespace untie {

/// What a figure's data say before its views are read.
struct FigureRows
{
    int version = 0;
    QList<Ink> inks;
    QJsonArray views; ///< rows, each for readView() or with what it `mirrors`
};

/// What damaged data of the figure make of a load, with the place that is damaged.
tl::unexpected<Error> damagedFigure(const QString &where);
Result<FigureRows> readFigureRows(const QByteArray &data);
/// Ready to be shared between threads: nothing in it is worked out late.
Result<FigureView> readView(const QJsonObject &row, const QList<Ink> &inks);
/// The same view seen from the other side.
FigureView mirrorImage(const FigureView &view, const QString &id);

} // namespace untie
