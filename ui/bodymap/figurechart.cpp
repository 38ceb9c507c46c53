#include "ui/bodymap/figurechart.h"

#include "ui/bodymap/mappane.h"
#include "ui/common/text.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int bodiesAcross = 6;
constexpr int insetsAcross = 7;
constexpr qreal captionHeight = 24;
constexpr qreal bodyAspect = 1.92; // height to width of a cell

} // namespace

FigureChart::FigureChart(const Figure &figure, const Atlas &atlas, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_ink(ink)
{ }

void FigureChart::paintView(QPainter &painter, const QString &view, const QString &caption, const QRectF &cell) const
{
    const bool dark = themeOf(this) != Theme::Light;
    const FigureTheme theme = m_ink == Ink::Paper ? FigureTheme::Print : dark ? FigureTheme::ChartDark : FigureTheme::ChartLight;
    const FigureView &drawn = *m_figure.view(view);
    const QRectF picture = cell.adjusted(6, 6, -6, -captionHeight);
    const qreal scale = std::min(picture.width() / drawn.body.width(), picture.height() / drawn.body.height());
    const QPointF corner = picture.center() - drawn.body.center() * scale;
    paintFigure(painter, drawn, figurePalette(theme), QTransform(scale, 0, 0, scale, corner.x(), corner.y()),
                m_ink == Ink::Paper ? FigureDetail::Contours : FigureDetail::Full);
    const QColor ink = m_ink == Ink::Paper ? figurePalette(theme).at(2) : token(Token::Text2, this);
    paintText(painter, QRectF(cell.left(), cell.bottom() - captionHeight, cell.width(), captionHeight), caption, TextRole::Caption, ink,
              Qt::AlignCenter);
}

void FigureChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_ink == Ink::Paper ? QColor(Qt::white) : token(Token::Surface, this));

    const QStringList layers{MapPane::tr("Skin"), MapPane::tr("Muscles"), MapPane::tr("Deep")};
    const std::pair<Facing, QString> facings[] = {{Facing::Front, MapPane::tr("Front")},
                                                  {Facing::Back, MapPane::tr("Back")},
                                                  {Facing::Left, MapPane::tr("Left")},
                                                  {Facing::Right, MapPane::tr("Right")}};
    const qreal wide = width() / qreal(bodiesAcross);
    const qreal tall = wide * bodyAspect;
    int cell = 0;
    for (const auto &[facing, name] : facings) {
        for (const Layer layer : {Layer::Skin, Layer::Superficial, Layer::Deep}) {
            const QRectF area((cell % bodiesAcross) * wide, qreal(cell / bodiesAcross) * tall, wide, tall);
            paintView(painter, viewId(facing, layer), u"%1 · %2"_s.arg(name, layers.at(static_cast<int>(layer))), area);
            ++cell;
        }
    }
    const qreal top = qreal(cell / bodiesAcross) * tall;
    const qreal side = width() / qreal(insetsAcross);
    cell = 0;
    for (const QString &view : m_figure.views()) {
        if (viewFromId(view))
            continue;
        const QString name = m_atlas.insetName(view);
        const QRectF area((cell % insetsAcross) * side, top + qreal(cell / insetsAcross) * side, side, side);
        paintView(painter, view, layerOf(view) == Layer::Deep ? u"%1 · %2"_s.arg(name, layers.last()) : name, area);
        ++cell;
    }
}

} // namespace untie
