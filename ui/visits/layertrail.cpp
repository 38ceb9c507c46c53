#include "ui/visits/layertrail.h"

#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

LayerTrail::LayerTrail(QWidget *parent)
    : QWidget(parent)
{
    setMinimumWidth(80);
    setFixedHeight(20);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LayerTrail::setLayers(const QStringList &names, qsizetype chosen)
{
    m_names = names;
    m_chosen = chosen;
    setAccessibleName(chosen >= 0 ? tr("Layer %1 of %2: %3").arg(chosen + 1).arg(names.size()).arg(names.value(chosen))
                                  : QString());
    setToolTip(names.join(u" › "_s));
    update();
}

void LayerTrail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFontMetricsF plain(textFont(TextRole::Small));
    const QFontMetricsF strong(textFont(TextRole::Strong));
    const QString arrow = u" › "_s;
    const qreal arrowWide = plain.horizontalAdvance(arrow);

    QList<qreal> widths;
    qreal total = 0;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        widths.append((i == m_chosen ? strong : plain).horizontalAdvance(m_names[i]) + 1);
        total += widths.last() + (i > 0 ? arrowWide : 0);
    }
    // The others share what the chosen one leaves.
    const qsizetype others = m_names.size() - (m_chosen >= 0 ? 1 : 0);
    if (total > width() && others > 0) {
        const qreal kept = m_chosen >= 0 ? widths[m_chosen] : 0;
        const qreal share =
            (width() - kept - arrowWide * static_cast<qreal>(m_names.size() - 1)) / static_cast<qreal>(others);
        for (qsizetype i = 0; i < widths.size(); ++i)
            if (i != m_chosen)
                widths[i] = std::clamp(share, 14.0, widths[i]);
    }
    qreal x = 0;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qreal wide) {
        const QRectF rect(mirror ? width() - x - wide : x, 0, wide, height());
        x += wide;
        return rect;
    };
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (i > 0)
            paintText(painter, at(arrowWide), arrow, TextRole::Small, token(Token::Text3, this), Qt::AlignCenter);
        const bool chosen = i == m_chosen;
        paintText(painter, at(widths[i]), m_names[i], chosen ? TextRole::Strong : TextRole::Small,
                  token(chosen ? Token::Text : Token::Text2, this));
    }
}

void LayerTrail::wheelEvent(QWheelEvent *event)
{
    emit stepped(event->angleDelta().y() < 0 ? 1 : -1);
    event->accept();
}

} // namespace untie
