#include "ui/common/sparkline.h"

#include "app/bodymap/bodymappainter.h"

#include <QPainter>

#include <algorithm>

namespace untie {

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<std::optional<int>> &scores, Theme theme, int worst)
{
    constexpr qreal reach = 3.5; // of the dot
    const QRectF field = rect.adjusted(reach, reach, -reach, -reach);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qsizetype i, int score) {
        const qreal along = scores.size() > 1 ? qreal(i) / qreal(scores.size() - 1) : 0;
        return QPointF(mirrored ? field.right() - along * field.width() : field.left() + along * field.width(),
                       field.bottom() - score * field.height() / 10);
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(token(Token::Line, theme));
    const qreal base = qRound(field.bottom()) + 0.5;
    painter.drawLine(QPointF(rect.left(), base), QPointF(rect.right(), base));

    QPen line(token(Token::Text2, theme), 1.25);
    line.setCapStyle(Qt::RoundCap);
    std::optional<qsizetype> before;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (!scores[i])
            continue;
        if (before) {
            line.setStyle(i - *before == 1 ? Qt::SolidLine : Qt::DotLine);
            painter.setPen(line);
            painter.drawLine(at(*before, *scores[*before]), at(i, *scores[i]));
        }
        before = i;
    }
    if (before) {
        painter.setPen(QPen(token(Token::Text, theme), 1));
        painter.setBrush(rampColour(worst == 0 ? 10 - *scores[*before] : *scores[*before]));
        painter.drawEllipse(at(*before, *scores[*before]), 2.6, 2.6);
    }
    painter.restore();
}

} // namespace untie
