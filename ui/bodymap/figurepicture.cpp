#include "ui/bodymap/figurepicture.h"

#include <QPainter>
#include <QPixmapCache>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const FigureView &view, FigureTheme theme, FigureDetail detail, const QTransform &toPicture, QSize pixels, qreal ratio)
{
    return u"untie/figure/%1/%2/%3/%4/%5/%6/%7x%8/%9"_s.arg(view.id)
        .arg(static_cast<int>(theme))
        .arg(static_cast<int>(detail))
        .arg(toPicture.m11(), 0, 'g', 12)
        .arg(toPicture.dx(), 0, 'f', 2)
        .arg(toPicture.dy(), 0, 'f', 2)
        .arg(pixels.width())
        .arg(pixels.height())
        .arg(ratio);
}

} // namespace

QPixmap figurePicture(const FigureView &view, FigureTheme theme, FigureDetail detail, const QTransform &toPicture, QSize pixels, qreal ratio)
{
    const QString key = keyOf(view, theme, detail, toPicture, pixels, ratio);
    QPixmap picture;
    if (pixels.isEmpty() || QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(pixels);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintFigure(painter, view, figurePalette(theme), toPicture, detail);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace untie
