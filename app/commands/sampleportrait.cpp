#include "app/commands/sampleportrait.h"

#include "app/common/picture.h"

#include <QPainter>
#include <QPainterPath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 480;
constexpr QRectF head(160, 116, 160, 204);
constexpr QPointF crown(240, 116);

QPainterPath oval(const QRectF &rect)
{
    QPainterPath path;
    path.addEllipse(rect);
    return path;
}

QPainterPath rounded(const QRectF &rect, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

/// What falls behind the shoulders.
QPainterPath hairBehind(const QString &cut)
{
    if (cut == "long"_L1)
        return rounded({136, 104, 208, 300}, 100);
    if (cut == "bun"_L1)
        return oval({194, 52, 92, 92}) | oval(head.adjusted(-12, -14, 12, -40));
    if (cut == "curls"_L1) {
        QPainterPath curls;
        for (const QPointF at : {QPointF(168, 148), {204, 112}, {248, 100}, {290, 114}, {316, 150}, {328, 196}, {152, 196}, {158, 240}, {322, 240}})
            curls = curls | oval(QRectF(at - QPointF(44, 44), QSizeF(88, 88)));
        return curls;
    }
    return oval(head.adjusted(-8, -12, 8, -70));
}

/// What lies over the forehead: the upper part of the head, cut by a parting at one side.
QPainterPath hairBefore(const QString &cut)
{
    const QPainterPath cap = oval(head.adjusted(-6, -10, 6, -14));
    const QPainterPath face = oval(QRectF(crown + QPointF(cut == "short"_L1 || cut == "beard"_L1 ? -124 : -132, 50), QSizeF(226, 300)));
    return cap - face - oval({170, 210, 140, 200});
}

QPainterPath beard()
{
    return (oval(head) & rounded({150, 240, 180, 120}, 40)) - oval({186, 188, 108, 84});
}

} // namespace

QByteArray samplePortrait(const QJsonObject &look)
{
    const auto colour = [&look](QLatin1StringView part) { return QColor(look[part].toString()); };
    const QString cut = look[u"cut"_s].toString();
    const QColor skin = colour("skin"_L1);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour("ground"_L1));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(QTransform(1.3, 0, 0, 1.3, side / 2 * -0.3, -65)); // larger, so that the face is seen in a list
    painter.fillPath(hairBehind(cut), colour("hair"_L1));
    painter.fillPath(rounded({72, 364, 336, 240}, 120), colour("shirt"_L1));
    painter.fillPath(rounded({202, 270, 76, 140}, 38), skin.darker(112)); // the neck lies in the shadow of the chin
    painter.fillPath(oval(head), skin);
    if (cut == "beard"_L1)
        painter.fillPath(beard(), colour("hair"_L1));
    painter.fillPath(hairBefore(cut), colour("hair"_L1));
    painter.end();
    return encoded(image, "PNG");
}

} // namespace untie
