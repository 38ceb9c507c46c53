#include "ui/visits/layertrail.h"

#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QLocale>
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

    // The chosen one and as many of its neighbours as stand there whole; of the others, how many they are.
    const auto widthOf = [&](qsizetype i) { return (i == m_chosen ? strong : plain).horizontalAdvance(m_names[i]) + 1; };
    const auto others = [&](qsizetype from, qsizetype to) {
        const qsizetype hidden = m_names.size() - (to - from + 1);
        return hidden > 0 ? u" +"_s + QLocale().toString(hidden) : QString();
    };
    const auto fits = [&](qsizetype from, qsizetype to) {
        qreal total = plain.horizontalAdvance(others(from, to)) + 1 + arrowWide * static_cast<qreal>(to - from);
        for (qsizetype i = from; i <= to; ++i)
            total += widthOf(i);
        return total <= width();
    };
    qsizetype first = std::max<qsizetype>(m_chosen, 0);
    qsizetype last = std::min(first, m_names.size() - 1);
    for (bool grown = true; grown;) {
        const bool below = last + 1 < m_names.size() && fits(first, last + 1);
        last += below ? 1 : 0;
        const bool above = first > 0 && fits(first - 1, last);
        first -= above ? 1 : 0;
        grown = below || above;
    }
    qreal x = 0;
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qreal wide) {
        const QRectF rect(mirror ? width() - x - wide : x, 0, wide, height());
        x += wide;
        return rect;
    };
    const qreal rest = plain.horizontalAdvance(others(first, last)) + 1;
    for (qsizetype i = first; i <= last; ++i) {
        if (i > first)
            paintText(painter, at(arrowWide), arrow, TextRole::Small, token(Token::Text3, this), Qt::AlignCenter);
        const bool chosen = i == m_chosen;
        paintText(painter, at(std::min(widthOf(i), width() - x - rest)), m_names[i], chosen ? TextRole::Strong : TextRole::Small,
                  token(chosen ? Token::Text : Token::Text2, this));
    }
    paintText(painter, at(rest), others(first, last), TextRole::Small, token(Token::Text3, this));
}

void LayerTrail::wheelEvent(QWheelEvent *event)
{
    emit stepped(event->angleDelta().y() < 0 ? 1 : -1);
    event->accept();
}

} // namespace untie
