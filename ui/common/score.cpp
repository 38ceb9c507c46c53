#include "ui/common/score.h"

#include "app/bodymap/bodymappainter.h"
#include "ui/common/text.h"

#include <QPainter>
#include <QPainterPath>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace untie {

void paintScore(QPainter &painter, const QRectF &rect, const ScoreLook &look, Theme theme)
{
    const bool small = rect.height() < (scoreSize.height() + smallScoreSize.height()) / 2.0;
    const TextRole role = small ? TextRole::ScoreSmall : TextRole::Score;
    const qreal corner = small ? radius::key : radius::key + 1;
    const QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);

    QString digits;
    QColor ink = token(Token::Text3, theme);
    if (look.score) {
        digits = QString::number(*look.score);
        ink = rampInk(*look.score);
        painter.setPen(*look.score == 0 ? QPen(token(Token::Edge, theme)) : Qt::NoPen);
        painter.setBrush(rampColour(*look.score));
        painter.drawRoundedRect(*look.score == 0 ? frame : rect, corner, corner);
    } else {
        digits = look.notExamined ? u"–"_s : look.last ? QString::number(*look.last) : QString();
        // What nobody asked for stays in the background; what is to be answered shows where.
        const bool expected = look.inHand || look.awaited || look.last;
        QPen pen(token(expected ? Token::Edge : Token::Line, theme));
        if (look.awaited) {
            pen.setDashPattern({2.5, 2});
            pen.setCapStyle(Qt::FlatCap);
        }
        if (!look.notExamined || look.inHand) {
            painter.setPen(pen);
            painter.setBrush(look.awaited ? QBrush(Qt::NoBrush) : token(Token::Surface, theme));
            painter.drawRoundedRect(frame, corner, corner);
        }
    }
    if (look.inHand) {
        painter.setPen(QPen(token(Token::Focus, theme), focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner, corner);
    }
    paintText(painter, rect, digits, role, ink, Qt::AlignCenter);
    if (look.inHand && !look.score) {
        const qreal x = digits.isEmpty() ? rect.center().x() : rect.left() + rect.width() * 0.24;
        painter.fillRect(QRectF(x, rect.top() + 6, 1.5, rect.height() - 12), token(Token::Text, theme));
    }
    painter.restore();
}

void paintChange(QPainter &painter, const QRectF &rect, int change, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool matters = std::abs(change) >= 2;
    const QColor colour = token(!matters ? Token::Text2 : change < 0 ? Token::Ok : Token::Danger, theme);
    const QString text = change == 0 ? u"="_s : QString::number(std::abs(change));
    const qreal width =
        paintText(painter, rect, text, TextRole::ScoreSmall, colour, Qt::AlignTrailing | Qt::AlignVCenter);
    if (change != 0) {
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        const qreal x = mirrored ? rect.left() + width + 8 : rect.right() - width - 8;
        const qreal y = rect.center().y();
        const qreal down = change < 0 ? 1 : -1;
        QPainterPath triangle({x - 3.6, y - 2.6 * down});
        triangle.lineTo(x + 3.6, y - 2.6 * down);
        triangle.lineTo(x, y + 2.8 * down);
        triangle.closeSubpath();
        painter.fillPath(triangle, colour);
    }
    painter.restore();
}

} // namespace untie
