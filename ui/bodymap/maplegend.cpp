#include "ui/bodymap/maplegend.h"

#include "app/bodymap/bodymappainter.h"
#include "app/bodymap/zonepainter.h"
#include "ui/common/button.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr qreal glyphRadius = 7;
constexpr qreal rampWidth = 11 * 10;

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
    , m_all(newIconButton(u"circle-help"_s, tr("All marks and their keys (?)"), this))
{
    m_all->setObjectName(u"allMarks"_s);
    m_all->setFocusPolicy(Qt::TabFocus);
    connect(m_all, &QToolButton::clicked, this, &MapLegend::allWanted);
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("Legend of the marks"));
}

void MapLegend::resizeEvent(QResizeEvent *)
{
    const QSize size(28, 28);
    m_all->setGeometry(QRect(QPoint(width() - size.width() - 4, (height() - size.height()) / 2), size));
}

void MapLegend::paintEvent(QPaintEvent *)
{
    struct Entry
    {
        QString word;
        Mark mark;
    };
    const auto found = [](FindingKind kind, Mark::State state = Mark::State::Found) {
        return Mark{.id = 0, .at = {}, .kind = kind, .state = state, .before = 6, .after = {}};
    };
    const QList<Entry> entries = {{tr("active"), found(FindingKind::TrpActive)},
                                  {tr("latent"), found(FindingKind::TrpLatent)},
                                  {tr("tender"), found(FindingKind::TenderPoint)},
                                  {tr("tight"), found(FindingKind::Hypertonicity)},
                                  {tr("last visit"), found(FindingKind::TrpActive, Mark::State::Ghost)},
                                  {tr("quiet"), found(FindingKind::TrpActive, Mark::State::Quiet)}};

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), token(Token::Surface, this));
    painter.fillRect(QRect(0, 0, width(), 1), token(Token::Line, this));
    const MarkStyle style = markStyle(themeOf(this) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    const QColor ink = token(Token::Text2, this);
    const QFontMetricsF metrics(textFont(TextRole::Caption));
    const qreal middle = height() / 2.0;

    const qreal rampRight = m_all->x() - space::near;
    const qreal ten = metrics.horizontalAdvance(u"10"_s);
    const qreal rampLeft = rampRight - ten - 8 - rampWidth;
    qreal x = space::pane;
    for (const Entry &entry : entries) {
        const qreal wide = metrics.horizontalAdvance(entry.word) + 1;
        if (x + 2 * glyphRadius + 6 + wide > rampLeft - 24)
            break; // the narrowest strip keeps the first kinds and the ramp
        Mark mark = entry.mark;
        if (mark.state == Mark::State::Found) {
            paintKind(painter, {x + glyphRadius, middle}, glyphRadius, mark.kind, mark.before, style);
        } else {
            mark.before.reset();
            paintMark(painter, {x + glyphRadius, middle}, glyphRadius, mark, style);
        }
        x += 2 * glyphRadius + 6;
        paintText(painter, QRectF(x, 0, wide, height()), entry.word, TextRole::Caption, ink,
                  Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
        x += wide + 14;
    }

    const QString zero = QLocale().toString(0);
    paintText(painter, QRectF(rampLeft - 16, 0, 14, height()), zero, TextRole::Caption, ink,
              Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
    for (int score = 0; score <= 10; ++score)
        painter.fillRect(QRectF(rampLeft + score * rampWidth / 11, middle - 5, rampWidth / 11, 10), rampColour(score));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(token(Token::Line, this), 1));
    painter.drawRect(QRectF(rampLeft - 0.5, middle - 5.5, rampWidth + 1, 11));
    paintText(painter, QRectF(rampRight - ten, 0, ten + 1, height()), QLocale().toString(10), TextRole::Caption, ink,
              Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
}

} // namespace untie
