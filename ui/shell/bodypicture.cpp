#include "ui/shell/bodypicture.h"

#include "app/bodymap/bodymappainter.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QPainter>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The part of the back that fills the picture, in canvas units.
constexpr QRectF window(90, 200, 800, 1000);

struct Stop
{
    QPointF at;
    int score;
};
constexpr Stop stops[] = {{{622, 372}, 8}, {{440, 478}, 5}, {{510, 690}, 2}};
constexpr QPointF quietStop(424, 866);

QPainterPath looseThread()
{
    QPainterPath path(stops[0].at);
    path.cubicTo(560, 470, 470, 420, 424, 520);
    path.cubicTo(378, 620, 560, 640, 500, 742);
    path.cubicTo(440, 844, 420, 820, quietStop.x(), quietStop.y());
    return path;
}

/// Covers the area with the window, cutting off what is too much.
QTransform cover(const QRectF &area)
{
    const qreal scale = std::max(area.width() / window.width(), area.height() / window.height());
    QTransform map;
    map.translate(area.center().x(), area.top());
    map.scale(scale, scale);
    map.translate(-window.center().x(), -window.top());
    return map;
}

void paintStop(QPainter &painter, const Stop &stop, const MarkStyle &style)
{
    painter.setPen(QPen(style.rim, 1.4));
    painter.setBrush(style.keyline);
    painter.drawEllipse(stop.at, 21, 21);
    painter.setPen(Qt::NoPen);
    painter.setBrush(rampColour(stop.score));
    painter.drawEllipse(stop.at, 18, 18);
    painter.setBrush(rampInk(stop.score));
    painter.drawEllipse(stop.at, 5.4, 5.4);
}

void paintQuiet(QPainter &painter, const MarkStyle &style)
{
    painter.setPen(QPen(style.rim, 1.5));
    painter.setBrush(rampColour(0));
    painter.drawEllipse(quietStop, 14, 14);
    painter.setPen(QPen(style.ok, 2.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{418, 866.5}, {422.2, 870.9}, {429.8, 862.3}}));
}

} // namespace

BodyPicture::BodyPicture(const Figure &figure, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setMinimumWidth(320);
}

void BodyPicture::draw()
{
    const qreal ratio = devicePixelRatioF();
    m_drawn = QPixmap((QSizeF(size()) * ratio).toSize());
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(token(Token::Window, this));
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool light = themeOf(this) == Theme::Light;
    const FigureTheme theme = light ? FigureTheme::ChartLight : FigureTheme::ChartDark;
    const QTransform map = cover(rect());
    if (const FigureView *view = m_figure.view(viewId(Facing::Back, Layer::Superficial)))
        paintFigure(painter, *view, figurePalette(theme), map);

    painter.setTransform(map, true);
    painter.setPen(QPen(token(Token::Accent, this), 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(looseThread());
    const MarkStyle style = markStyle(theme);
    for (const Stop &stop : stops)
        paintStop(painter, stop, style);
    paintQuiet(painter, style);
}

void BodyPicture::paintEvent(QPaintEvent *)
{
    if (m_drawn.size() != (QSizeF(size()) * devicePixelRatioF()).toSize())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(token(Token::Line, this));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

void BodyPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_drawn = {};
}

} // namespace untie
